import { useId, useRef } from 'react';
import type { Stage } from '@/core/types.gen';
import { useT, type Key } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { isSendKey } from '@/ui/composition';
import { Icon } from '@/ui/icon';
import { VisuallyHidden } from '@/ui/visually_hidden';
import styles from './composer.module.css';
import { useComposer } from './use_composer';
import { zoneKey, zonesOf } from './zones';

/** Shows how much room is left from here on. */
const nearly_full = 60;

const hints: Partial<Record<Stage, Key>> = {
  current: 'composer.hint_current',
  future: 'composer.hint_future',
  barrier: 'composer.hint_barrier',
  solution: 'composer.hint_solution',
  outcome: 'composer.hint_outcome',
};

function Zones({ stage, zone, onChoose }: { stage: Stage; zone: string; onChoose: (zone: string) => void }) {
  const t = useT();
  const name = useId();
  const zones = zonesOf(stage);
  if (zones.length < 2) return null;
  return (
    <fieldset className={styles.zones}>
      <legend className={styles.legend}>
        <VisuallyHidden>{t('composer.zone')}</VisuallyHidden>
      </legend>
      {zones.map((each) => (
        <label key={each} className={styles.zone}>
          <input type="radio" name={name} checked={zone === each} onChange={() => onChoose(each)} />
          <span>{t(zoneKey(stage, each))}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Promise({ promise }: { promise: 'private' | 'anonymous' | 'private_anonymous' }) {
  const t = useT();
  return (
    <p className={styles.promise}>
      <Icon name="lock" />
      {t(`composer.${promise}`)}
    </p>
  );
}

/** Where new cards are written; always at hand, and it keeps what is being written whatever happens around it. */
export function Composer({ stage }: { stage: Stage }) {
  return <StageComposer key={stage} stage={stage} />;
}

function StageComposer({ stage }: { stage: Stage }) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, write, zone, setZone, promise, thoughts, canWrite, left, addOne, addMany } = useComposer(stage);
  if (!canWrite && text === '') return null;

  const many = thoughts.length > 1;
  const over = left < 0 && !many;
  const add = (how: () => void) => {
    how();
    field.current?.focus();
  };
  const choose = (next: string) => {
    setZone(next);
    field.current?.focus();
  };

  return (
    <section className={styles.composer} aria-label={t('composer.label')} data-composer>
      <Zones stage={stage} zone={zone} onChoose={choose} />
      <div className={styles.row}>
        <textarea
          ref={field}
          className={styles.field}
          rows={1}
          value={text}
          aria-label={t('composer.label')}
          aria-invalid={over || undefined}
          placeholder={t(hints[stage] ?? 'composer.hint_other')}
          title={t('composer.keys')}
          enterKeyHint="send"
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (!isSendKey(event) || many) return;
            event.preventDefault();
            if (canWrite && !over) addOne();
          }}
        />
        {many ? (
          <div className={styles.both}>
            <Button onClick={() => add(addOne)} disabled={!canWrite || left < 0}>
              {t('composer.one')}
            </Button>
            <Button kind="main" icon="add" onClick={() => add(addMany)} disabled={!canWrite}>
              {t('composer.many', { n: thoughts.length })}
            </Button>
          </div>
        ) : (
          <Button kind="main" icon="add" onClick={() => add(addOne)} disabled={!canWrite || over || text.trim() === ''}>
            {t('composer.add')}
          </Button>
        )}
      </div>
      <div className={styles.below}>
        {!canWrite ? <p>{t('composer.kept')}</p> : promise === 'none' ? <p className={styles.keys}>{t('composer.keys')}</p> : <Promise promise={promise} />}
        {left < nearly_full && !many ? (
          <p className={over ? styles.over : undefined} role="status">
            {over ? t('composer.over', { n: -left }) : t('composer.left', { n: left })}
          </p>
        ) : null}
      </div>
    </section>
  );
}
