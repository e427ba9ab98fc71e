import type { Stage } from '@/core/types.gen';
import type { Key } from '@/i18n/translate';

/** The named areas of each stage's board, in the order in which they lie beside each other (docs: the five stages). */
const zones = {
  current: ['customer', 'inefficiency', 'results'],
  future: ['ideal', 'solved', 'reached'],
  barrier: ['risk', 'resource', 'culture'],
  solution: ['how', 'around', 'existing'],
  outcome: ['behaviour', 'measure', 'target'],
} as const;

type Zoned = keyof typeof zones;
type ZoneKey = Extract<Key, `zone.${string}`>;

const isZoned = (stage: Stage): stage is Zoned => stage in zones;

/** The keys of a stage's zones; one nameless zone where the stage has none. */
export const zonesOf = (stage: Stage): readonly string[] => (isZoned(stage) ? zones[stage] : ['']);

/** The text that names a zone; a zone that the stage does not know (an imported one) is "elsewhere". */
export function zoneKey(stage: Stage, zone: string): ZoneKey {
  if (!isZoned(stage)) return 'zone.none';
  return zonesOf(stage).includes(zone) ? (`zone.${stage}_${zone}` as ZoneKey) : 'zone.outside';
}

/** The zone in whose column a card lies: its own, or the last one where the stage does not know it. */
export function columnOf(stage: Stage, zone: string): number {
  const all = zonesOf(stage);
  const found = all.indexOf(zone);
  return found === -1 ? all.length - 1 : found;
}
