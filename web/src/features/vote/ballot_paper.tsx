import { useMemo } from 'react';
import type { Option } from '@/core/option';
import type { Vote } from '@/core/types.gen';
import { shuffled } from '@/lib/shuffled';
import { useMay, useMe, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Badge } from '@/ui/badge';
import { Banner } from '@/ui/banner';
import { Icon } from '@/ui/icon';
import { stageClass } from '@/ui/stage_label';
import { DotControl } from './dot_control';
import { OptionText } from './option_text';
import styles from './ballot_paper.module.css';
import { useBallot, type Ballot } from './use_ballot';
import { useOptions } from './use_options';

function OptionNote({ id, vote, option, ballot }: { id: string; vote: Vote; option: Option; ballot: Ballot }) {
  const t = useT();
  // One dot more than the rules let anybody put says whether it is barred: own cards are, where the vote says so.
  const may = useMay({ type: 'cast_ballot', vote: id, choices: [{ option: option.id, dots: 1 }] });
  const dots = ballot.dots[option.id] ?? 0;
  return (
    <li className={styles.note} data-chosen={dots > 0 || undefined}>
      <OptionText option={option} />
      {may ? (
        <DotControl
          option={option.title}
          dots={dots}
          limit={Math.min(vote.rules.limit_per_option, vote.rules.budget)}
          left={ballot.left}
          onPut={(count) => ballot.put(option.id, count)}
        />
      ) : (
        <p className={styles.barred}>
          <Badge>{t('vote.own')}</Badge>
        </p>
      )}
    </li>
  );
}

function Left({ vote, ballot }: { vote: Vote; ballot: Ballot }) {
  const t = useT();
  const words = { none: 'vote.not_yet', saving: 'vote.saving', waiting: 'vote.waiting', saved: 'vote.saved' } as const;
  const icon = ballot.state === 'saved' ? 'check' : 'waiting';
  return (
    <div className={styles.left}>
      <p className={styles.purse}>
        <span>{t('vote.left')}</span>
        <strong data-figures="">{t('vote.left_figure', { left: ballot.left, budget: vote.rules.budget })}</strong>
        <span className={styles.hint}>
          {ballot.left === 0 ? t('vote.left_none') : t('vote.limit_told', { count: vote.rules.limit_per_option })}
        </span>
      </p>
      <p className={styles.state} data-state={ballot.state} role="status">
        {ballot.state === 'none' ? null : <Icon name={icon} />}
        {t(words[ballot.state])}
      </p>
    </div>
  );
}

/** What a voter fills in: every option side by side, and the dots that are left always in sight. */
export function BallotPaper({ id, vote }: { id: string; vote: Vote }) {
  const t = useT();
  const me = useMe().participant;
  const side = useWorkshop((workshop) => workshop.participants.list[me]?.side);
  const ids = useMemo(() => shuffled(vote.options, `${id} ${me}`), [vote.options, id, me]);
  const options = useOptions(ids);
  const ballot = useBallot(id, vote);
  return (
    <>
      <Banner>
        {t('vote.secret')} {side === 'host' ? t('vote.host_told') : null}
      </Banner>
      <ul className={`${styles.notes} ${stageClass(vote.stage)}`}>
        {options.map((option) => (
          <OptionNote key={option.id} id={id} vote={vote} option={option} ballot={ballot} />
        ))}
      </ul>
      <Left vote={vote} ballot={ballot} />
    </>
  );
}
