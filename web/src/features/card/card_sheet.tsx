import type { CardId } from '@/core/types.gen';
import { useMay, useMe, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Select } from '@/ui/select';
import type { CardEntry } from './card_entry';
import { useBoard, useBoardActions } from './board_state';
import { useBoardParts } from './board_parts';
import { CardEditor } from './card_editor';
import { CardFace } from './card_face';
import styles from './card_sheet.module.css';
import { Comments } from './comments';
import { MergedCards } from './merged_cards';
import { placeFor } from './place_card';
import { useAct } from './use_act';
import { useDelete } from './use_delete';
import { zoneKey, zonesOf } from './zones';

interface CardSheetProps {
  readonly card: CardId;
  readonly items: readonly CardEntry[];
  readonly space: 'wide' | 'narrow';
  readonly onClose: () => void;
}

function Buttons({ item }: { item: CardEntry }) {
  const t = useT();
  const { open, set } = useBoardActions();
  const remove = useDelete();
  const { id: card } = item;
  const me = useMe().participant;
  const mayEdit = useMay({ type: 'edit_card', card, text: '.' });
  const mayDelete = useMay({ type: 'delete_card', card });
  const mayGroup = useMay({ type: 'assign_cards', cards: [card] });
  const mayMerge = useMay({ type: 'merge_cards', into: card, cards: [] });
  const maySign = useMay({ type: 'sign_card', card }) && item.card.authorship === 'anonymous' && item.card.author === me;
  const common = item.card.exposure === 'revealed';
  if (!mayEdit && !mayDelete && !mayGroup && !mayMerge && !maySign) return <p>{t('card.read_only')}</p>;
  return (
    <div className={styles.buttons}>
      {mayEdit ? <Button size="small" icon="edit" onClick={() => set({ editing: card })}>{t('card.edit')}</Button> : null}
      {mayGroup && common ? <Button size="small" icon="group" onClick={() => open({ kind: 'assign', cards: [card] })}>{t('cluster.assign')}</Button> : null}
      {mayMerge && common ? <Button size="small" icon="copy" onClick={() => open({ kind: 'merge', cards: [card] })}>{t('card.merge')}</Button> : null}
      {maySign ? <Button size="small" icon="edit" onClick={() => open({ kind: 'sign', card })}>{t('card.sign')}</Button> : null}
      {mayDelete ? <Button size="small" icon="remove" onClick={() => remove([card])}>{t('card.delete')}</Button> : null}
    </div>
  );
}

/** The way to another zone without dragging. */
function ZoneChoice({ item, items }: { item: CardEntry; items: readonly CardEntry[] }) {
  const t = useT();
  const act = useAct();
  const { stage, zone, position } = item.card;
  const may = useMay({ type: 'move_card', card: item.id, zone, position });
  const zones = zonesOf(stage);
  if (!may || zones.length < 2) return null;
  const move = (next: string) => act({ type: 'move_card', card: item.id, zone: next, position: placeFor(stage, next, items, 'shown') });
  const known = zones.includes(zone) ? zones : [...zones, zone];
  return <Select label={t('card.zone')} value={zone} choices={known.map((each) => ({ value: each, label: t(zoneKey(stage, each)) }))} onChoose={move} />;
}

function Links({ item }: { item: CardEntry }) {
  const t = useT();
  const { open } = useBoardActions();
  const { LinkChips } = useBoardParts();
  const may = useMay({ type: 'link_cards', link: 'probe', from: item.id, to: item.id, kind: 'causes' });
  return (
    <section className={styles.part}>
      <h3>{t('link.heading')}</h3>
      <LinkChips card={item.id} />
      {may ? (
        <div className={styles.buttons}>
          <Button size="small" icon="link" onClick={() => open({ kind: 'link', card: item.id })}>{t('link.add')}</Button>
        </div>
      ) : null}
    </section>
  );
}

/** One card with all that belongs to it. */
export function CardSheet({ card, items, space, onClose }: CardSheetProps) {
  const t = useT();
  const { editing } = useBoard();
  const there = useWorkshop((workshop) => workshop.cards.list[card]?.status === 'live');
  const item = items.find((each) => each.id === card);
  if (!there || !item) return null;
  const common = item.card.exposure === 'revealed';
  return (
    <Dialog open form={space === 'narrow' ? 'sheet' : 'dialog'} title={t('card.title')} closeLabel={t('action.close')} onClose={onClose}>
      <CardFace item={item} tone={item.side ?? 'plain'} state="plain" form="row" editor={editing === card ? <CardEditor item={item} /> : undefined} />
      <Buttons item={item} />
      <ZoneChoice item={item} items={items} />
      <MergedCards card={card} />
      {common ? <Links item={item} /> : null}
      {common ? <Comments card={card} /> : null}
    </Dialog>
  );
}
