import { amountText } from './amount';
import { dueText } from './due';
import { blank, fillPieces, frame, given, type Piece } from './pieces';
import type { Translator } from './translate';

/** What an outcome's sentence is made of; an outcome of the core is one. */
export interface Sayable {
  readonly actor: string;
  readonly behaviour: string;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: { readonly milli?: number };
  readonly target: { readonly milli?: number };
  readonly direction: 'unset' | 'up' | 'down' | 'stay_above' | 'stay_below';
  readonly due: string;
}

/** Whether gaps are shown, as on the canvas, or left out, as in a report (rule RP6). */
export type Gaps = 'shown' | 'left_out';

const hangul = /[\u3131-\uD79D]/;
const bare = (text: string): string => text.trim().replace(/\.$/, '');

/** The parts stand apart where their words are of another language than the frame. */
function isApart(behaviour: string, language: string): boolean {
  return behaviour !== '' && hangul.test(behaviour) !== (language === 'ko');
}

function who(outcome: Sayable, t: Translator, gaps: Gaps): readonly Piece[] {
  const actor = bare(outcome.actor);
  const behaviour = bare(outcome.behaviour);
  if (gaps === 'left_out' && (actor === '' || behaviour === '')) {
    return actor + behaviour === '' ? [] : [...given(actor + behaviour), ...frame('.')];
  }
  return fillPieces(t(isApart(behaviour, t.language) ? 'outcome.say_who_apart' : 'outcome.say_who'), {
    actor: actor ? given(actor) : blank(t('outcome.blank_actor')),
    behaviour: behaviour ? given(behaviour) : blank(t('outcome.blank_behaviour')),
  });
}

function by(outcome: Sayable, t: Translator, gaps: Gaps): readonly Piece[] {
  if (outcome.due === '' && gaps === 'left_out') return [];
  const due = outcome.due ? given(dueText(outcome.due, t.language)) : blank(t('outcome.blank_due'));
  return fillPieces(t('outcome.say_by'), { due });
}

function measure(outcome: Sayable, t: Translator, gaps: Gaps): readonly Piece[] {
  const metric = outcome.metric.trim();
  const target = amountText(outcome.target.milli, outcome.unit, t.language);
  if (gaps === 'left_out' && (metric === '' || target === '')) return [];
  const baseline = amountText(outcome.baseline.milli, outcome.unit, t.language);
  const change = fillPieces(t(`outcome.say_${outcome.direction}`), {
    metric: metric ? given(metric) : blank(t('outcome.blank_metric')),
    target: target ? given(target) : blank(t('outcome.blank_target')),
    from: baseline ? fillPieces(t('outcome.say_from'), { baseline: given(baseline) }) : [],
  });
  const unknown = baseline ? [] : frame(` ${t('outcome.say_unknown')}`);
  return fillPieces(t('outcome.say_measure'), { by: by(outcome, t, gaps), change, unknown });
}

/** Says an outcome in one or two sentences, in the grammar of the reader's language. */
export function sayOutcome(outcome: Sayable, t: Translator, gaps: Gaps): readonly Piece[] {
  const first = who(outcome, t, gaps);
  const second = measure(outcome, t, gaps);
  return first.length > 0 && second.length > 0 ? [...first, ...frame(' '), ...second] : [...first, ...second];
}
