import { lazy, type ComponentType } from 'react';
import { useT } from '@/i18n/translate';
import { Beside } from './room/beside';
import type { ScreenProps } from './route';

const modules = import.meta.glob<{ MapScreen?: ComponentType<{ workshop: string }> }>('/src/features/workshop/map_screen.tsx');
const Missing: ComponentType<{ workshop: string }> = () => null;
const Map = lazy(async () => ({ default: (await modules['/src/features/workshop/map_screen.tsx']?.())?.MapScreen ?? Missing }));

/** The map of one workshop, live. */
export default function MapPage({ parts }: ScreenProps) {
  const t = useT();
  const workshop = parts[0] ?? '';
  return (
    <Beside workshop={workshop} title={t('room.map')}>
      <Map workshop={workshop} />
    </Beside>
  );
}
