import { useMemo, useState } from 'react';
import { liveCards } from '@/core/option';
import type { OpenRating, OptionId, Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useAttempt, useInsight, useMay, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { Button } from '@/ui/button';
import { Form, FormActions } from '@/ui/form';
import { RadioGroup } from '@/ui/radio_group';
import { TextField } from '@/ui/text_field';

/** More than this tires a room. */
const top_options = 8;

/** The options of the stage's votes that got dots, best first; empty without a closed vote. */
function useTop(stage: Stage): readonly OptionId[] {
  const votes = useWorkshop((workshop) => workshop.votes.list);
  const tallies = useInsight((insight) => insight.tallies);
  return useMemo(() => {
    const here = Object.entries(tallies).filter(([id]) => votes[id]?.stage === stage);
    const best = here.flatMap(([, tally]) => tally.options.filter((one) => one.dots > 0));
    return [...new Set([...best].sort((a, b) => b.dots - a.dots).map((one) => one.option))].slice(0, top_options);
  }, [tallies, votes, stage]);
}

/** What the facilitator settles before a rating: its name, and whether all cards or the best of the vote are rated. */
export function OpenRatingForm({ stage, onDone }: { stage: Stage; onDone: () => void }) {
  const t = useT();
  const attempt = useAttempt();
  const cards = useWorkshop((workshop) => workshop.cards);
  const top = useTop(stage);
  const all = useMemo(() => liveCards(cards, stage), [cards, stage]);
  const [rating] = useState(newId);
  const [name, setName] = useState(() => t('rating.name_default', { stage: t(`stage.${stage}`) }));
  const [which, setWhich] = useState<'top' | 'all'>(top.length > 0 ? 'top' : 'all');
  const command: OpenRating = { type: 'open_rating', rating, name: name.trim(), stage, options: which === 'top' ? top : all };
  const may = useMay(command);
  const open = () => {
    if (attempt(command)) onDone();
  };
  return (
    <Form label={t('rating.open_title')} onSend={open}>
      <h2>{t('rating.open_title')}</h2>
      <TextField label={t('rating.name')} value={name} onText={setName} maxLength={120} />
      {top.length > 0 ? (
        <RadioGroup
          label={t('rating.which')}
          name="rated"
          layout="row"
          value={which}
          choices={[
            { value: 'top', label: t('rating.options_top', { count: top.length }) },
            { value: 'all', label: t('rating.options_all'), hint: t('rating.options', { count: all.length }) },
          ]}
          onChoose={setWhich}
        />
      ) : (
        <p>{t('rating.options', { count: all.length })}</p>
      )}
      <FormActions>
        <Button type="submit" kind="main" size="large" disabled={!may}>{t('rating.open')}</Button>
      </FormActions>
    </Form>
  );
}
