import { ActionPanel } from '@/features/action/action_panel';
import { DecisionPanel } from '@/features/rating/decision_panel';
import { WrapUpPanel } from '@/features/retrospective/wrap_up_panel';

/** The end of the day, joined from the features that it shows. */
export function WrapUpArea() {
  return <WrapUpPanel actions={<ActionPanel />} decisions={<DecisionPanel />} />;
}
