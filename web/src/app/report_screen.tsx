import { lazy, type ComponentType } from 'react';
import { useT } from '@/i18n/translate';
import { Beside } from './room/beside';
import type { ScreenProps } from './route';

const Report: ComponentType<{ workshop: string }> = lazy(() => import('@/features/workshop/report_screen').then(({ ReportScreen }) => ({ default: ReportScreen })));

/** The report of one workshop, live. */
export default function ReportPage({ parts }: ScreenProps) {
  const t = useT();
  const workshop = parts[0] ?? '';
  return (
    <Beside workshop={workshop} title={t('room.report')}>
      <Report workshop={workshop} />
    </Beside>
  );
}
