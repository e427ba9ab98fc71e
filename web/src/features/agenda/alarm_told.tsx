import { useCallback } from 'react';
import { useT } from '@/i18n/translate';
import { announce } from '@/ui/notice';
import type { Alarm } from './alarm';
import { useAlarm } from './use_alarm';

/** Tells a screen reader how the time stands: what a clock shows to the eye. */
export function AlarmTold() {
  const t = useT();
  useAlarm(useCallback((alarm: Alarm) => announce(t(`agenda.alarm_${alarm}`)), [t]));
  return null;
}
