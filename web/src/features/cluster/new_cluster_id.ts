import { newId } from '@/lib/new_id';

/** Enough signs of base 36 for milliseconds until the year 5188. */
const time_signs = 9;
const longest_id = 22;

/**
 * Draws an id that begins with the time, so that clusters keep the order in which they were made wherever they are
 * sorted by id: a new one never moves the others.
 */
export function newClusterId(at_ms: number): string {
  const time = Math.round(at_ms).toString(36).padStart(time_signs, '0');
  return `${time}${newId()}`.slice(0, longest_id);
}
