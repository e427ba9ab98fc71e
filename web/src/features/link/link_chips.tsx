import type { CardId, Link } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useMay, useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { notify } from '@/ui/notice';
import { StageLabel } from '@/ui/stage_label';
import styles from './link.module.css';

function Chip({ id, link, card }: { id: string; link: Link; card: CardId }) {
  const t = useT();
  const submit = useSubmit();
  const outward = link.from === card;
  const other = useWorkshop((workshop) => workshop.cards.list[outward ? link.to : link.from]);
  const may = useMay({ type: 'unlink_cards', link: id });
  if (!other) return null;
  const unlink = () => {
    const reject = submit({ type: 'unlink_cards', link: id });
    const again = () => void submit({ type: 'link_cards', link: newId(), from: link.from, to: link.to, kind: link.kind });
    if (reject) notify(t(`reject.${reject}`));
    else notify(t('link.unlinked'), { label: t('link.undo'), onPress: again });
  };
  return (
    <li className={styles.chip}>
      <div className={styles.words}>
        <StageLabel stage={other.stage}>{t(outward ? `link.${link.kind}` : `link.${link.kind}_back`)}</StageLabel>
        <p>{other.text}</p>
      </div>
      {may ? <IconButton icon="close" label={t('link.unlink', { text: other.text })} onClick={unlink} /> : null}
    </li>
  );
}

/** The links of a card, both those that it carries and those that point at it. */
export function LinkChips({ card }: { card: CardId }) {
  const t = useT();
  const links = useWorkshop((workshop) => workshop.links.list);
  const own = Object.entries(links).filter(([, link]) => link.from === card || link.to === card);
  if (own.length === 0) return <p>{t('link.chips_none')}</p>;
  return (
    <ul className={styles.chips}>
      {own.map(([id, link]) => (
        <Chip key={id} id={id} link={link} card={card} />
      ))}
    </ul>
  );
}
