import type { ReactNode } from 'react';
import { useMay } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Banner } from '@/ui/banner';
import { NoteBoard } from './note_board';
import { ReturnOnTime } from './return_on_time';
import styles from './wrap_up_panel.module.css';

/** The end of the day: what was agreed, how the day went, whether it was worth the time. */
export function WrapUpPanel({ actions, decisions }: { readonly actions?: ReactNode; readonly decisions?: ReactNode }) {
  const t = useT();
  const mayFinish = useMay({ type: 'finish_workshop' });
  return (
    <div className={styles.panel}>
      {actions}
      {decisions}
      <section className={styles.section}>
        <header>
          <h2>{t('wrap_up.retrospective')}</h2>
          <p className={styles.lead}>{t('wrap_up.retrospective_text')}</p>
        </header>
        <NoteBoard />
      </section>
      <ReturnOnTime />
      {mayFinish ? (
        <Banner>
          <strong>{t('wrap_up.finish_title')}</strong>
          <br />
          {t('wrap_up.finish_text')}
        </Banner>
      ) : null}
    </div>
  );
}

export default WrapUpPanel;
