import { useState } from 'react';
import { useInsight, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { notify } from '@/ui/notice';
import styles from './facilitator_bar.module.css';
import { awaitsRound, stepAfter, type Step } from './program';
import type { Day } from './use_day';

interface NextButtonProps {
  readonly day: Day;
  readonly nameOf: (step: Step) => string;
  readonly onGo: (step: Step) => void;
  readonly onFinish: () => void;
}

/** The one big button: it says what it will do, and does that. */
export function NextButton({ day, nameOf, onGo, onFinish }: NextButtonProps) {
  const t = useT();
  const status = useWorkshop((workshop) => workshop.status);
  const id = useInsight((insight) => insight.running_round);
  const round = useInsight(({ running_round, open_rounds }) => (running_round ? open_rounds[running_round] : undefined));
  const { kind, answered: cast = 0 } = round ?? {};
  const all = round?.people.length ?? 0;
  const [asking, setAsking] = useState(false);
  const unopened = useWorkshop(awaitsRound);
  const next = stepAfter(day.program, day.position);
  if (status === 'finished') return null;

  const close = () => {
    setAsking(false);
    if (!kind || !id) return;
    if (day.press([kind === 'vote' ? { type: 'close_vote', vote: id } : { type: 'close_rating', rating: id }])) notify(t('activity.closed'));
  };
  const [label, act] = ((): [string, () => void] => {
    if (kind && id) {
      return [t(`activity.next_close_${kind}`, { count: cast, all }), cast < all ? () => setAsking(true) : close];
    }
    if (!next) return day.program.length === 0 ? [t('activity.no_plan'), () => undefined] : [t('activity.next_finish'), onFinish];
    if (next.activity?.kind === 'reveal') return [t('activity.next_reveal', { stage: t(`stage.${next.activity.stage}`) }), () => onGo(next)];
    return [t(day.position < 0 ? 'activity.next_begin' : 'activity.next_step', { what: nameOf(next) }), () => onGo(next)];
  })();
  const answers = (
    <>
      <Button onClick={() => setAsking(false)}>{t('action.cancel')}</Button>
      <Button kind="main" onClick={close}>
        {t('activity.close_now')}
      </Button>
    </>
  );
  return (
    <>
      <Button kind={unopened ? 'plain' : 'main'} size="large" className={styles.next ?? ''} onClick={act}>
        {label}
      </Button>
      <Dialog open={asking && kind !== undefined} title={t('activity.close_title')} closeLabel={t('action.close')} onClose={() => setAsking(false)} actions={answers}>
        <p>{t('activity.close_text', { count: all - cast })}</p>
      </Dialog>
    </>
  );
}
