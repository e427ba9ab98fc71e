import { useState } from 'react';
import type { CardId } from '@/core/types.gen';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty_state';
import { GapList, Threads } from './map/map_lists';
import { MapPicture } from './map/map_picture';
import { useChain } from './map/use_chain';
import styles from './map_screen.module.css';

/** The chain of the whole workshop as one picture, and where it is broken. */
export function MapScreen() {
  const t = useT();
  const chain = useChain();
  const [lit, setLit] = useState<CardId>();
  const figure = { cards: chain.nodes.length, links: chain.edges.length };
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{t('map.title')}</h1>
          <p className={styles.lead}>{t('map.figure', figure)} · {t('map.text')}</p>
        </div>
        <div className={styles.actions}>
          {lit ? <Button kind="quiet" onClick={() => setLit(undefined)}>{t('map.clear')}</Button> : null}
          <Button icon="print" onClick={() => window.print()}>{t('map.print')}</Button>
        </div>
      </header>
      {chain.nodes.length === 0 ? (
        <EmptyState icon="link" title={t('map.empty_title')} text={t('map.empty_text')} />
      ) : (
        <>
          <div className={styles.picture}>
            <MapPicture chain={chain} lit={lit} onLight={setLit} />
          </div>
          <div className={styles.threads}>
            <Threads chain={chain} />
          </div>
          <section className={styles.gaps}>
            <h2>{t('map.gaps')}</h2>
            <GapList chain={chain} />
          </section>
        </>
      )}
    </div>
  );
}

export default MapScreen;
