import type { Activity, Stage } from '@/core/types.gen';
import type { Translator } from '@/i18n/translate';

/** The stages that have a board and a question of their own. */
export const boardStages = ['current', 'future', 'barrier', 'solution', 'outcome'] as const;
export type BoardStage = (typeof boardStages)[number];

export const isBoardStage = (stage: Stage): stage is BoardStage => (boardStages as readonly Stage[]).includes(stage);

const asked = ['current', 'future', 'barrier', 'solution'] as const;

/** What an activity is called: "Barrier · Silent writing". */
export const activityName = ({ stage, kind }: Activity, t: Translator): string =>
  t('activity.named', { stage: t(`stage.${stage}`), kind: t(`activity.kind_${kind}`) });

/** What is asked of everyone: the facilitator's own words, or those of the kind of activity. */
export function askOf({ instruction, kind, stage }: Activity, t: Translator): string {
  if (instruction) return instruction;
  const own = asked.find((each) => each === stage);
  return kind === 'write' && own ? t(`activity.ask_write_${own}`) : t(`activity.ask_${kind}`);
}
