import { stageZones, type Stage } from '@/core/types.gen';
import type { Key } from '@/i18n/translate';

/** The keys of all zones' names: that each has a text is proved by what `zoneKey` returns. */
type NamedZone = { [S in Stage]: `zone.${S}_${(typeof stageZones)[S][number]}` }[Stage];
type ZoneKey = Extract<Key, NamedZone | 'zone.none' | 'zone.outside'>;

/** The board of a stage without zones is one nameless area. */
const whole_board = [''] as const;

/** The keys of a stage's zones; one nameless zone where the stage has none. */
export function zonesOf(stage: Stage): readonly string[] {
  const zones: readonly string[] = stageZones[stage];
  return zones.length > 0 ? zones : whole_board;
}

/** The text that names a zone; a zone that the stage does not know (an imported one) is "elsewhere". */
export function zoneKey(stage: Stage, zone: string): ZoneKey {
  const zones: readonly string[] = stageZones[stage];
  if (zones.length === 0) return 'zone.none';
  return zones.includes(zone) ? (`zone.${stage}_${zone}` as NamedZone) : 'zone.outside';
}

/** The zone in whose column a card lies: its own, or the last one where the stage does not know it. */
export function columnOf(stage: Stage, zone: string): number {
  const all = zonesOf(stage);
  const found = all.indexOf(zone);
  return found === -1 ? all.length - 1 : found;
}
