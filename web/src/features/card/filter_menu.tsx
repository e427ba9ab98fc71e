import type { Side, Stage } from '@/core/types.gen';
import { sideNames } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuGroup, type MenuItem } from '@/ui/menu';
import { useBoard, useBoardActions } from './board_state';
import { ungrouped } from './filter';
import styles from './toolbar.module.css';
import { zoneKey, zonesOf } from './zones';

/** Narrows the board to a side, a zone or a cluster. Choosing what is chosen already takes it off. */
export function FilterMenu({ stage }: { stage: Stage }) {
  const t = useT();
  const { filter } = useBoard();
  const { filter: change } = useBoardActions();
  const clusters = useWorkshop((workshop) => workshop.clusters.list);
  const own = Object.entries(clusters).filter(([, cluster]) => cluster.stage === stage);

  const item = <Name extends 'side' | 'zone' | 'cluster'>(name: Name, value: string, label: string): MenuItem => ({
    label,
    chosen: filter[name] === value,
    onChoose: () => change({ [name]: filter[name] === value ? '' : (value as Side) }),
  });
  const zones = zonesOf(stage).filter((zone) => zone !== '');
  const groups: MenuGroup[] = [
    { heading: t('board.filter_side'), items: sideNames.map((side) => item('side', side, t(`side.${side}`))) },
    ...(zones.length ? [{ heading: t('board.filter_zone'), items: zones.map((zone) => item('zone', zone, t(zoneKey(stage, zone)))) }] : []),
    ...(own.length
      ? [{
          heading: t('board.filter_cluster'),
          items: [...own.map(([id, cluster]) => item('cluster', id, cluster.name || t('board.unnamed'))), item('cluster', ungrouped, t('board.ungrouped'))],
        }]
      : []),
  ];
  const on = filter.side !== '' || filter.zone !== '' || filter.cluster !== '';
  return <Menu label={t('board.filter')} groups={groups} trigger={<IconButton icon="filter" label={t('board.filter')} className={on ? styles.on : undefined} />} />;
}
