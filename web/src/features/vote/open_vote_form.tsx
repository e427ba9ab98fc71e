import { useMemo, useState } from 'react';
import { liveCards, liveClusters } from '@/core/option';
import type { OpenVote, OptionKind, Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useAttempt, useMay, useRoom, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { FieldRow, Form, FormActions } from '@/ui/form';
import { RadioGroup } from '@/ui/radio_group';
import { TextField } from '@/ui/text_field';
import { OptionPicker } from './option_picker';
import { Stepper } from './stepper';

/** Which ids may be voted on, of each kind. */
function useCandidates(stage: Stage): Readonly<Record<OptionKind, readonly string[]>> {
  const cards = useWorkshop((workshop) => workshop.cards);
  const clusters = useWorkshop((workshop) => workshop.clusters);
  return useMemo(() => ({ card: liveCards(cards, stage), cluster: liveClusters(cards, clusters, stage) }), [cards, clusters, stage]);
}

const most_dots = 100;

/** What the facilitator settles before a vote; everything has a value that fits most days. */
export function OpenVoteForm({ stage, onDone }: { stage: Stage; onDone: () => void }) {
  const t = useT();
  const attempt = useAttempt();
  const room = useRoom();
  const candidates = useCandidates(stage);
  const [vote] = useState(newId);
  const [name, setName] = useState(() => t('vote.name_default', { stage: t(`stage.${stage}`) }));
  const [kind, setKind] = useState<OptionKind>(candidates.cluster.length >= 3 ? 'cluster' : 'card');
  const [left_out, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<number>();
  const [limit, setLimit] = useState<number>();
  const [own, setOwn] = useState(false);
  const [host, setHost] = useState(false);

  const options = candidates[kind].filter((id) => !left_out.has(id));
  const suggested = room.suggestedRules(options.length);
  const budget = asked ?? suggested.budget;
  const most_on_one = Math.min(limit ?? suggested.limit_per_option, budget);
  const command: OpenVote = {
    type: 'open_vote', vote, name: name.trim(), stage, option_kind: kind, options,
    rules: { budget, limit_per_option: most_on_one, own_options: own ? 'barred' : 'allowed', host_votes: host ? 'counted_apart' : 'excluded' },
  };
  const may = useMay(command);
  const open = () => {
    if (attempt(command)) onDone();
  };
  return (
    <Form label={t('vote.open_title')} onSend={open}>
      <h2>{t('vote.open_title')}</h2>
      <TextField label={t('vote.name')} value={name} onText={setName} maxLength={120} />
      {candidates.cluster.length > 0 ? (
        <RadioGroup
          label={t('vote.kind')}
          name="option_kind"
          layout="row"
          value={kind}
          choices={(['card', 'cluster'] as const).map((value) => ({ value, label: t(`vote.kind_${value}`, { count: candidates[value].length }) }))}
          onChoose={setKind}
        />
      ) : null}
      <OptionPicker ids={candidates[kind]} leftOut={left_out} onLeftOut={setLeftOut} />
      <FieldRow>
        <Stepper label={t('vote.budget')} hint={t('vote.budget_hint', { count: suggested.budget, options: options.length })} value={budget} least={1} most={most_dots} onValue={setAsked} />
        <Stepper label={t('vote.limit')} hint={t('vote.limit_hint')} value={most_on_one} least={1} most={budget} onValue={setLimit} />
      </FieldRow>
      <div>
        <Checkbox label={t('vote.bar_own')} checked={own} onToggle={setOwn} />
        <Checkbox label={t('vote.host_votes')} hint={t('vote.host_votes_hint')} checked={host} onToggle={setHost} />
      </div>
      <FormActions>
        <Button type="submit" kind="main" size="large" icon="vote" disabled={!may || options.length === 0}>{t('vote.open')}</Button>
      </FormActions>
    </Form>
  );
}
