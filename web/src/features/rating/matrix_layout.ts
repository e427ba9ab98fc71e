import type { OptionSummary, ScoreSpread } from '@/core/types.gen';

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

const place_of_milli = (score_milli: number): number => place_of(score_milli / 1000);

const spot = ({ impact, effort }: ScoreSpread): Spot => ({ x: place_of_milli(effort.mean_milli), y: side_px - place_of_milli(impact.mean_milli) });

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
  summaries.forEach(({ all, business, it }, i) => {
    if (all.impact.count === 0) return;
    const at = apart(spot(all), points);
    const spread = {
      left: place_of_milli(all.effort.lower_quartile_milli), right: place_of_milli(all.effort.upper_quartile_milli),
      top: side_px - place_of_milli(all.impact.upper_quartile_milli), bottom: side_px - place_of_milli(all.impact.lower_quartile_milli),
    };
    points.push({ ...at, number: i + 1, spread, ...(business && it ? { business: spot(business), it: spot(it) } : {}) });
  });
  return points;
}
