import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Link } from '@/lib/link';
import { useOnline } from '@/lib/online';
import { chooseLanguage, useT } from '@/i18n/translate';
import { Announcer } from '@/ui/announcer';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Logo } from '@/ui/logo';
import { Toasts } from '@/ui/toast';
import styles from './frame.module.css';

const Preferences = lazy(() => import('./preferences'));

function LanguageSwitch() {
  const t = useT();
  const other = t.language === 'ko' ? 'en' : 'ko';
  return (
    <Button kind="quiet" size="small" icon="language" lang={other} onClick={() => void chooseLanguage(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}

/** What stands around each screen: the way home, one's preferences, the line about the network, the voice. */
export function Frame({ kind, children }: { kind: 'desk' | 'door'; children: ReactNode }) {
  const t = useT();
  const online = useOnline();
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('nav.skip')}
      </a>
      <header className={styles.bar}>
        {kind === 'desk' ? (
          <Link to="/" className={styles.home}>
            <Logo name={t('app.name')} />
          </Link>
        ) : (
          <Logo name={t('app.name')} />
        )}
        <Suspense>{kind === 'desk' ? <Preferences /> : <LanguageSwitch />}</Suspense>
      </header>
      {online ? null : (
        <div className={styles.line}>
          <Banner tone="waiting">{t('offline.line')}</Banner>
        </div>
      )}
      {children}
    </>
  );
}

/** The voice and the calm lines stand outside of every frame, so that they outlive a change of screen. */
export function Voice() {
  const t = useT();
  useEffect(() => {
    document.getElementById('floating')?.setAttribute('aria-label', t('nav.floating'));
  }, [t]);
  return (
    <>
      <Toasts />
      <Announcer />
    </>
  );
}
