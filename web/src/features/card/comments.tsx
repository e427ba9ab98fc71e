import { useState } from 'react';
import type { CardId, Comment } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useMay, useRoomView, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { IconButton } from '@/ui/icon_button';
import { SideMark } from '@/ui/side_mark';
import { TextArea } from '@/ui/text_area';
import styles from './card_sheet.module.css';
import { useAct } from './use_act';

function OneComment({ id, comment }: { id: string; comment: Comment }) {
  const t = useT();
  const act = useAct();
  const mayDelete = useMay({ type: 'delete_comment', comment: id });
  const person = useWorkshop((workshop) => workshop.participants.people[comment.author ?? '']);
  const side = useWorkshop((workshop) => workshop.participants.list[comment.author ?? '']?.side);
  const waiting = useRoomView((view) => view.waiting.has(id));
  const anonymous = comment.authorship === 'anonymous';
  return (
    <li className={styles.comment}>
      <p>{comment.text}</p>
      <div className={styles.by}>
        {side && !anonymous ? <SideMark side={side} label={t(`side.${side}`)} /> : null}
        <span>{anonymous ? t('card.anonymous') : (person?.name ?? t('card.unknown_author'))}</span>
        {waiting ? <Icon name="waiting" /> : null}
        {mayDelete ? <IconButton icon="remove" label={t('card.comment_delete')} onClick={() => act({ type: 'delete_comment', comment: id })} /> : null}
      </div>
    </li>
  );
}

/** What was said about a card, and a place to say more. */
export function Comments({ card }: { card: CardId }) {
  const t = useT();
  const act = useAct();
  const [text, setText] = useState('');
  const list = useWorkshop((workshop) => workshop.cards.comments);
  const mayComment = useMay({ type: 'add_comment', comment: 'probe', card, text: '.' });
  const own = Object.entries(list).filter(([, comment]) => comment.card === card);
  const send = () => {
    if (text.trim() === '') return;
    if (act({ type: 'add_comment', comment: newId(), card, text: text.trim() })) setText('');
  };
  return (
    <section className={styles.part}>
      <h3>{t('card.comments')}</h3>
      {own.length === 0 ? <p>{t('card.comments_none')}</p> : null}
      <ul className={styles.comments}>
        {own.map(([id, comment]) => (
          <OneComment key={id} id={id} comment={comment} />
        ))}
      </ul>
      {mayComment ? (
        <div className={styles.say}>
          <TextArea label={t('card.comment_new')} rows={1} value={text} onText={setText} onSend={send} />
          <Button onClick={send} disabled={text.trim() === ''}>{t('card.comment_send')}</Button>
        </div>
      ) : null}
    </section>
  );
}
