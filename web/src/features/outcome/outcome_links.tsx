import { useMemo } from 'react';
import { liveCards } from '@/core/option';
import type { CardId, LinkKind, Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useAttempt, useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { IconButton } from '@/ui/icon_button';
import { Select } from '@/ui/select';
import { stageClass } from '@/ui/stage_label';
import styles from './outcome_links.module.css';

interface LinksProps {
  readonly card: CardId;
  readonly kind: LinkKind;
  readonly stage: Stage;
  readonly label: string;
}

/** As much of a card as a list holds. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function Linked({ link, text }: { link: string; text: string }) {
  const t = useT();
  const attempt = useAttempt();
  const may = useMay({ type: 'unlink_cards', link });
  return (
    <li className={styles.linked}>
      <span>{text}</span>
      {may ? <IconButton icon="close" label={t('outcome.unlink', { card: brief(text) })} onClick={() => attempt({ type: 'unlink_cards', link })} /> : null}
    </li>
  );
}

/** The cards of another stage to which an outcome is linked by one kind of link, and how to link more. */
export function OutcomeLinks({ card, kind, stage, label }: LinksProps) {
  const t = useT();
  const attempt = useAttempt();
  const links = useWorkshop((workshop) => workshop.links.list);
  const cards = useWorkshop((workshop) => workshop.cards);
  const linked = useMemo(() => Object.entries(links).filter(([, link]) => link.from === card && link.kind === kind), [links, card, kind]);
  const free = useMemo(
    () => liveCards(cards, stage).filter((id) => !linked.some(([, link]) => link.to === id)),
    [cards, stage, linked],
  );
  const may = useMay({ type: 'link_cards', link: 'asking', from: card, to: free[0] ?? card, kind });
  const add = (to: string) => to && attempt({ type: 'link_cards', link: newId(), from: card, to, kind });
  const nothing = linked.length === 0 && free.length === 0;
  return (
    <div className={`${styles.links} ${stageClass(stage)}`}>
      {may ? (
        <Select
          label={label}
          value=""
          choices={[{ value: '', label: t('outcome.link_choose') }, ...free.map((id) => ({ value: id, label: brief(cards.list[id]?.text ?? '') }))]}
          onChoose={add}
        />
      ) : (
        <h4 className={styles.label}>{label}</h4>
      )}
      {nothing ? <p className={styles.none}>{t('outcome.link_none')}</p> : null}
      <ul className={styles.list}>
        {linked.map(([id, link]) => (
          <Linked key={id} link={id} text={cards.list[link.to]?.text ?? ''} />
        ))}
      </ul>
    </div>
  );
}
