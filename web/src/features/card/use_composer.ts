import { useState } from 'react';
import type { Stage } from '@/core/types.gen';
import { newId } from '@/lib/new_id';
import { useMay, useMe, useWorkshop } from '@/session/use_room';
import { useT } from '@/i18n/translate';
import { announce } from '@/ui/notice';
import { longest_text, textLength, thoughtsOf } from './pasted';
import { placeFor } from './place_card';
import { keepDraft, storedDraft } from './stored_draft';
import { useAct } from './use_act';
import { useItems } from './use_items';
import { zonesOf } from './zones';

const origin = { x: 0, y: 0 };

/** What the running activity promises to whoever writes on `stage`. */
function usePromise(stage: Stage): 'none' | 'private' | 'anonymous' | 'private_anonymous' {
  const activity = useWorkshop(({ activities }) => activities.plan.find((each) => each.activity === activities.current));
  if (activity?.stage !== stage) return 'none';
  const hidden = activity.visibility === 'own_only';
  if (activity.authorship === 'anonymous') return hidden ? 'private_anonymous' : 'anonymous';
  return hidden ? 'private' : 'none';
}

/** Whether this person can write here now. Participants write on the stage of the running activity (CA3). */
function useCanWrite(stage: Stage): boolean {
  const may = useMay({ type: 'add_card', card: 'probe', stage, text: 'probe', position: origin });
  const running = useWorkshop(({ activities }) => activities.plan.find((each) => each.activity === activities.current)?.stage);
  const { role } = useMe();
  return may && (running === stage || role === 'facilitator' || role === 'co_facilitator');
}

/** The state of writing new cards on a stage. */
export function useComposer(stage: Stage) {
  const t = useT();
  const act = useAct();
  const items = useItems(stage);
  const seat = useMe().participant;
  const [text, setText] = useState(() => storedDraft(seat, stage));
  const [zone, setZone] = useState(() => zonesOf(stage)[0] ?? '');
  const promise = usePromise(stage);
  const thoughts = thoughtsOf(text);

  const write = (next: string) => {
    setText(next);
    keepDraft(seat, stage, next);
  };
  const add = (texts: readonly string[]) => {
    const order = promise === 'anonymous' || promise === 'private_anonymous' ? 'hidden' : 'shown';
    const placed = [...items];
    const refused = texts.filter((each) => {
      const position = placeFor(stage, zone, placed, order);
      const card = newId();
      if (!act({ type: 'add_card', card, stage, zone, text: each, position })) return true;
      placed.push({ ...(items[0] ?? {}), id: card, card: { zone, position } } as (typeof placed)[number]);
      return false;
    });
    write(refused.join('\n'));
    const added = texts.length - refused.length;
    if (added === 1) announce(t('composer.added', { text: texts[0] ?? '' }));
    if (added > 1) announce(t('composer.added_many', { n: added }));
  };

  return {
    text, write, zone, setZone, promise, thoughts,
    canWrite: useCanWrite(stage),
    left: longest_text - textLength(text.trim()),
    addOne: () => (text.trim() === '' ? undefined : add([text.trim()])),
    addMany: () => add(thoughts),
  };
}
