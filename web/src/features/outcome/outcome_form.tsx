import type { ReactNode } from 'react';
import { useDraft } from '@/lib/draft';
import { useAttempt, useMay, useRoom } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { notify } from '@/ui/notice';
import { TextField } from '@/ui/text_field';
import { VisuallyHidden } from '@/ui/visually_hidden';
import { MeasureFields, WhenFields, WhoFields } from './outcome_fields';
import { OutcomeLinks } from './outcome_links';
import { OutcomeSentence } from './outcome_sentence';
import styles from './outcome_form.module.css';
import { useDefine, type OutcomeLine } from './use_outcome';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Name({ line }: { line: OutcomeLine }) {
  const t = useT();
  const attempt = useAttempt();
  const may = useMay({ type: 'edit_card', card: line.id, text: line.text });
  const draft = useDraft(line.text, (text) => attempt({ type: 'edit_card', card: line.id, text }));
  if (!may) return <h2 className={styles.name}>{line.text}</h2>;
  return (
    <>
      <VisuallyHidden><h2>{line.text}</h2></VisuallyHidden>
      <TextField label={t('outcome.text')} scale="large" maxLength={500} {...draft} />
    </>
  );
}

function Questions({ line }: { line: OutcomeLine }) {
  const t = useT();
  if (line.missing.length === 0) return <p className={styles.complete}>{t('outcome.ask_none')}</p>;
  return (
    <section className={styles.questions}>
      <h3>{t('outcome.ask')}</h3>
      <ul>
        {line.missing.map((question) => (
          <li key={question}>{t(`outcome.ask_${question}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Delete({ line, onGone }: { line: OutcomeLine; onGone: () => void }) {
  const t = useT();
  const room = useRoom();
  const may = useMay({ type: 'delete_card', card: line.id });
  if (!may) return null;
  const remove = () => {
    if (!room.attempt({ type: 'delete_card', card: line.id })) return;
    notify(t('outcome.deleted', { text: line.text }), { label: t('outcome.undo'), onPress: () => room.attempt({ type: 'restore_card', card: line.id }) });
    onGone();
  };
  return <Button kind="quiet" size="small" icon="remove" onClick={remove}>{t('outcome.delete')}</Button>;
}

/** One outcome: the sentence that grows, its fields, and the questions that are still open. */
export function OutcomeForm({ line, onBack }: { line: OutcomeLine; onBack: () => void }) {
  const t = useT();
  const { may, define } = useDefine(line.id);
  const fields = { outcome: line.outcome, define };
  return (
    <article className={styles.form}>
      <div className={styles.back}>
        <Button kind="quiet" size="small" icon="back" onClick={onBack}>{t('outcome.back')}</Button>
      </div>
      <Name line={line} />
      <section className={styles.said} aria-label={t('outcome.sentence')} aria-live="polite">
        <OutcomeSentence outcome={line.outcome} />
      </section>
      {may ? null : <Banner>{t('outcome.watching')}</Banner>}
      <div className={styles.columns}>
        <fieldset className={styles.fields} disabled={!may}>
          <Section title={t('outcome.section_who')}><WhoFields {...fields} /></Section>
          <Section title={t('outcome.section_measure')}><MeasureFields {...fields} /></Section>
          <Section title={t('outcome.section_when')}><WhenFields {...fields} /></Section>
          <Section title={t('outcome.section_links')}>
            <OutcomeLinks card={line.id} kind="results_from" stage="solution" label={t('outcome.solutions')} />
            <OutcomeLinks card={line.id} kind="realises" stage="future" label={t('outcome.futures')} />
          </Section>
        </fieldset>
        <Questions line={line} />
      </div>
      <Delete line={line} onGone={onBack} />
    </article>
  );
}
