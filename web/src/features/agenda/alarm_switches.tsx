import { useCallback, useEffect, useState } from 'react';
import { useKeptSwitch } from '@/lib/kept_switch';
import { useWorkshop } from '@/session/use_room';
import { translatorOf, useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { announce } from '@/ui/notice';
import type { Alarm } from './alarm';
import styles from './alarm_switches.module.css';
import { chime, openSound } from './chime';
import { speak } from './speak';
import { useAlarm } from './use_alarm';

/** After a reload a browser lets no page make a sound before somebody pressed something on it. */
function useSoundReady(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    window.addEventListener('pointerdown', openSound, { once: true });
    window.addEventListener('keydown', openSound, { once: true });
    return () => {
      window.removeEventListener('pointerdown', openSound);
      window.removeEventListener('keydown', openSound);
    };
  }, [wanted]);
}

/** The projector's sound and voice: off until somebody wants them, kept on this device. */
export function AlarmSwitches() {
  const t = useT();
  const language = useWorkshop((workshop) => workshop.description.lang);
  const [sound, setSound] = useKeptSwitch('alarm_sound');
  const [voice, setVoice] = useKeptSwitch('alarm_voice');
  const [told, setTold] = useState<Alarm>();
  useSoundReady(sound);

  const tell = useCallback(
    (alarm: Alarm) => {
      setTold(alarm);
      announce(t(`agenda.alarm_${alarm}`));
      if (sound) chime(alarm);
      if (voice) void translatorOf(language).then((words) => speak(words(`agenda.alarm_${alarm}`), language));
    },
    [t, language, sound, voice],
  );
  useAlarm(tell);
  const toggleSound = () => {
    // Heard at once, so that whoever switches it on knows how loud it will be.
    if (!sound) chime('five');
    setSound(!sound);
  };
  return (
    <div className={styles.switches} data-told={told}>
      <IconButton icon="sound" label={t('agenda.sound')} aria-pressed={sound} className={styles.switch ?? ''} onClick={toggleSound} />
      <IconButton icon="speak" label={t('agenda.voice')} aria-pressed={voice} className={styles.switch ?? ''} onClick={() => setVoice(!voice)} />
    </div>
  );
}
