import type { Stage } from '@/core/types.gen';
import { useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { Menu, type MenuGroup } from '@/ui/menu';
import { useBoard, useBoardActions } from './board_state';
import { colourNames } from './card_colour';
import { usualDivision } from './sections';
import { listByNames, viewNames } from './stored_view';

/** How one person sees the board; nobody else's view changes. */
export function ViewMenu({ stage, space }: { stage: Stage; space: 'wide' | 'narrow' }) {
  const t = useT();
  const { view, colour, listBy } = useBoard();
  const division = useWorkshop(({ clusters }) => listBy ?? usualDivision(stage, clusters.list));
  const { set } = useBoardActions();
  const list = space === 'narrow' || view === 'list';
  const groups: MenuGroup[] = [
    ...(space === 'wide'
      ? [{ heading: t('board.view'), items: viewNames.map((each) => ({ label: t(`board.view_${each}`), chosen: view === each, onChoose: () => set({ view: each }) })) }]
      : []),
    ...(list
      ? [{ heading: t('board.list_by'), items: listByNames.map((each) => ({ label: t(`board.list_${each}`), chosen: division === each, onChoose: () => set({ listBy: each }) })) }]
      : []),
    { heading: t('board.colour'), items: colourNames.map((each) => ({ label: t(`board.colour_${each}`), chosen: colour === each, onChoose: () => set({ colour: each }) })) },
  ];
  return <Menu label={t('board.options')} groups={groups} trigger={<IconButton icon="settings" label={t('board.options')} />} />;
}
