import { lazy, type ComponentType } from 'react';
import { useT } from '@/i18n/translate';
import { Beside } from './room/beside';
import type { ScreenProps } from './route';

const Map: ComponentType<{ workshop: string }> = lazy(() => import('@/features/workshop/map_screen').then(({ MapScreen }) => ({ default: MapScreen })));

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
