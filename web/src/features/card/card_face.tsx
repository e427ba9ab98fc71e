import { memo, type ReactNode } from 'react';
import { useT, type Translator } from '@/i18n/translate';
import { classes } from '@/ui/classes';
import { Icon, type IconName } from '@/ui/icon';
import { SideMark } from '@/ui/side_mark';
import type { CardEntry } from './card_entry';
import styles from './card_face.module.css';

/** The widest text, in Hangul syllables, that a note shows whole in its large and in its middle type. */
const short_text = 26;
const middle_text = 46;

/** How much room a text takes, in Hangul syllables; Latin letters are about half as wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > '\u10ff' ? 1 : 0.55;
  return width;
}

function sizeOf(text: string): string | undefined {
  const width = widthOf(text);
  if (width <= short_text) return styles.short;
  return width <= middle_text ? styles.middle : undefined;
}

function authorOf(item: CardEntry, t: Translator): string {
  if (item.card.authorship === 'named') return item.author || t('card.unknown_author');
  return item.whose === 'mine' ? t('card.mine_anonymous') : t('card.anonymous');
}

function Mark({ icon, words, count }: { icon: IconName; words: string; count?: number }) {
  return (
    <span className={styles.mark} role="img" aria-label={words} title={words}>
      <Icon name={icon} />
      {count}
    </span>
  );
}

function Foot({ item }: { item: CardEntry }) {
  const t = useT();
  const { card, comments, links, merged, kept, side } = item;
  const named = card.authorship === 'named';
  return (
    <div className={styles.foot}>
      {named && side ? <SideMark side={side} label={t(`side.${side}`)} /> : null}
      <span className={styles.author}>{authorOf(item, t)}</span>
      {card.exposure === 'hidden' ? <Mark icon="lock" words={t('card.private')} /> : null}
      {comments > 0 ? <Mark icon="comment" count={comments} words={t('card.comments_count', { n: comments })} /> : null}
      {links > 0 ? <Mark icon="link" count={links} words={t('card.links_count', { n: links })} /> : null}
      {merged > 0 ? <Mark icon="copy" count={merged} words={t('card.merged_count', { n: merged })} /> : null}
      {kept === 'waiting' ? <Mark icon="waiting" words={t('state.waiting')} /> : null}
      {kept === 'saved' && item.whose === 'mine' ? <Mark icon="check" words={t('state.saved')} /> : null}
    </div>
  );
}

export interface CardFaceProps {
  readonly item: CardEntry;
  readonly tone: string;
  readonly state: 'plain' | 'selected' | 'pale';
  /** `note` has the size of the board; `row` grows with its text. */
  readonly form: 'note' | 'row';
  /** Stands in place of the text while it is changed. */
  readonly editor?: ReactNode;
}

/** What a card looks like: its text large, all else small beneath it. */
export const CardFace = memo(function CardFace({ item, tone, state, form, editor }: CardFaceProps) {
  const { text, exposure } = item.card;
  const look = [styles.card, styles[form], styles[tone], styles[state], styles[item.kept], exposure === 'hidden' && styles.hidden];
  return (
    <div className={classes(...look)}>
      {editor ?? <p className={classes(styles.text, sizeOf(text))}>{text}</p>}
      <Foot item={item} />
    </div>
  );
});
