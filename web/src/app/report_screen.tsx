import { lazy, type ComponentType } from 'react';
import { useT } from '@/i18n/translate';
import { Beside } from './room/beside';
import type { ScreenProps } from './route';

const modules = import.meta.glob<{ ReportScreen?: ComponentType<{ workshop: string }> }>('/src/features/workshop/report_screen.tsx');
const Missing: ComponentType<{ workshop: string }> = () => null;
const Report = lazy(async () => ({ default: (await modules['/src/features/workshop/report_screen.tsx']?.())?.ReportScreen ?? Missing }));

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
