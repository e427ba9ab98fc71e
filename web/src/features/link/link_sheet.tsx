import { useState } from 'react';
import type { Card, CardId, Workshop } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useSubmit, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Icon } from '@/ui/icon';
import { Sheet } from '@/ui/dialog';
import { announce, notify } from '@/ui/notice';
import { StageLabel } from '@/ui/stage_label';
import { TextField } from '@/ui/text_field';
import styles from './link.module.css';
import { targetsOf, type LinkTarget } from './link_targets';

const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

function fits(card: Card, { to }: LinkTarget, words: string): boolean {
  return card.stage === to && card.status === 'live' && card.exposure === 'revealed' && fold(card.text).includes(fold(words));
}

const linkBetween = (links: Workshop['links']['list'], from: CardId, to: CardId, { kind }: LinkTarget): string | undefined =>
  Object.keys(links).find((id) => links[id]?.from === from && links[id]?.to === to && links[id]?.kind === kind);

interface TargetProps {
  readonly card: CardId;
  readonly target: LinkTarget;
  readonly words: string;
}

/** The cards of one stage that this card may point at. Pressing links, pressing again takes the link away. */
function Target({ card, target, words }: TargetProps) {
  const t = useT();
  const submit = useSubmit();
  const cards = useWorkshop((workshop) => workshop.cards.list);
  const links = useWorkshop((workshop) => workshop.links.list);
  const shown = Object.entries(cards).filter(([id, each]) => id !== card && fits(each, target, words));
  const toggle = (to: CardId, link: string | undefined) => {
    const reject = link
      ? submit({ type: 'unlink_cards', link })
      : submit({ type: 'link_cards', link: newId(), from: card, to, kind: target.kind });
    // The check mark shows that it was done; a line under the sheet would only be seen after it.
    if (reject) notify(t(`reject.${reject}`));
    else announce(t(link ? 'link.unlinked' : 'link.linked'));
  };
  return (
    <section className={styles.target}>
      <StageLabel stage={target.to}>{t(`link.${target.kind}`)}</StageLabel>
      {shown.length === 0 ? <p>{t('link.none')}</p> : null}
      <ul className={styles.picks}>
        {shown.map(([id, each]) => {
          const link = linkBetween(links, card, id, target);
          return (
            <li key={id}>
              <button type="button" className={styles.pick} aria-pressed={link !== undefined} onClick={() => toggle(id, link)}>
                <span>{each.text}</span>
                {link ? <Icon name="check" /> : null}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Asks to which cards a card is linked. */
export function LinkSheet({ card, onClose }: { card: CardId; onClose: () => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const own = useWorkshop((workshop) => workshop.cards.list[card]);
  const targets = own ? targetsOf(own.stage) : [];
  return (
    <Sheet open title={t('link.title')} closeLabel={t('action.close')} onClose={onClose}>
      {own ? <p className={styles.from}>{own.text}</p> : null}
      {targets.length > 0 ? <TextField label={t('link.find')} type="search" value={words} onText={setWords} /> : <p>{t('link.none')}</p>}
      {targets.map((target) => (
        <Target key={target.kind} card={card} target={target} words={words} />
      ))}
    </Sheet>
  );
}
