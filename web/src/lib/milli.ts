/** Reads a number that a person wrote, in thousandths: "1,234.5" gives 1234500; null when empty, undefined when it is none. */
export function readMilli(text: string): number | null | undefined {
  const bare = text.replaceAll(',', '').trim();
  if (bare === '') return null;
  if (!/^[-+]?(\d+(\.\d{1,3})?|\.\d{1,3})$/.test(bare)) return undefined;
  return Math.round(Number(bare) * 1000);
}

/** Writes thousandths for a field in which they can be changed; empty when unknown. */
export const writeMilli = (milli: number | undefined): string => (milli === undefined ? '' : String(milli / 1000));
