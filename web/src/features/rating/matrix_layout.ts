import type { OptionSummary, ScoreSpread } from '@/core/rating_summary';

/** The picture is a square of this many units. */
export const side_px = 560;

const margin = 36;
const lowest = 0.5;
const highest = 5.5;

/** Where a score lies from the left or from the bottom. */
export const place_of = (score: number): number => margin + ((score - lowest) / (highest - lowest)) * (side_px - margin - 12);

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An option as it is drawn. */
export interface Pictured extends Spot {
  /** Its number in the list beside, from 1. */
  readonly number: number;
  readonly spread: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly business?: Spot;
  readonly it?: Spot;
}

const spot = ({ impact, effort }: ScoreSpread): Spot => ({ x: place_of(effort.mean), y: side_px - place_of(impact.mean) });

const step = 15;
const nearest = 27;

/** Moves a point aside, in a spiral, until its number can be read beside those that stand already. */
function apart(wanted: Spot, taken: readonly Spot[]): Spot {
  for (let turn = 0; turn < 40; turn += 1) {
    const angle = turn * 2.4;
    const radius = step * Math.sqrt(turn);
    const at = { x: wanted.x + radius * Math.cos(angle), y: wanted.y + radius * Math.sin(angle) };
    if (taken.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= nearest)) return at;
  }
  return wanted;
}

/** Where each scored option lies; numbers follow the order of the list. */
export function pictured(summaries: readonly OptionSummary[]): readonly Pictured[] {
  const points: Pictured[] = [];
  summaries.forEach(({ all, sides }, i) => {
    if (all.impact.count === 0) return;
    const at = apart(spot(all), points);
    const spread = {
      left: place_of(all.effort.lower), right: place_of(all.effort.upper),
      top: side_px - place_of(all.impact.upper), bottom: side_px - place_of(all.impact.lower),
    };
    points.push({ ...at, number: i + 1, spread, ...(sides ? { business: spot(sides.business), it: spot(sides.it) } : {}) });
  });
  return points;
}
