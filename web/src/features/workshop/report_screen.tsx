import { useState } from 'react';
import type { Language } from '@/i18n/language';
import { SpokenIn, useT, useTranslator } from '@/i18n/translate';
import { Button, buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { ReportCards } from './report/report_cards';
import { ReportActions, ReportDecisions, ReportMap, ReportRetrospective } from './report/report_end';
import { ReportHead, ReportPeople, ReportSummary } from './report/report_head';
import { ReportOutcomes } from './report/report_outcomes';
import { ReportRatings } from './report/report_ratings';
import { ReportVotes } from './report/report_votes';
import styles from './report/report.module.css';

const formats = ['md', 'json'] as const;

function Tools({ workshop, language, onLanguage }: { workshop: string; language: Language; onLanguage: (language: Language) => void }) {
  const t = useT();
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <div className={styles.tools}>
      <Button kind="quiet" icon="language" lang={other} onClick={() => onLanguage(other)}>{t(`language.${other}`)}</Button>
      {formats.map((format) => (
        <a key={format} className={buttonClass()} download href={`/api/v1/workshops/${workshop}/export?format=${format}&lang=${language}`}>
          <Icon name="download" />
          {t(`report.${format}`)}
        </a>
      ))}
      <Button kind="main" icon="print" onClick={() => window.print()}>{t('report.print')}</Button>
    </div>
  );
}

/** Everything that the workshop found, to be read from top to bottom, printed and taken away; in a language of its own. */
export function ReportScreen({ workshop }: { readonly workshop: string }) {
  const own = useT();
  const [wanted, setWanted] = useState<Language>();
  const spoken = useTranslator(wanted ?? own.language) ?? own;
  return (
    <article className={styles.report}>
      <Tools workshop={workshop} language={spoken.language} onLanguage={setWanted} />
      <SpokenIn value={spoken}>
        <div className={styles.text} lang={spoken.language}>
          <ReportHead />
          <ReportPeople />
          <ReportSummary />
          <ReportCards />
          <ReportVotes />
          <ReportRatings />
          <ReportOutcomes />
          <ReportMap />
          <ReportDecisions />
          <ReportActions />
          <ReportRetrospective />
        </div>
      </SpokenIn>
    </article>
  );
}

export default ReportScreen;
