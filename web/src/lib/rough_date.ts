/**
 * Reads a year, month or day as people write them: "2026.12", "2026년 12월 5일", "2026/1/5".
 * Returns "2026-12" and the like, empty for nothing, undefined for what is no date.
 */
export function readRoughDate(text: string): string | undefined {
  const parts = text.trim().split(/[^\d]+/).filter((part) => part !== '');
  if (text.trim() === '') return '';
  if (parts.length < 1 || parts.length > 3 || /[^\d\s./\-\uB144\uC6D4\uC77C]/.test(text)) return undefined;
  const [year = '', ...rest] = parts;
  if (year.length !== 4 || rest.some((part) => part.length > 2 || Number(part) === 0)) return undefined;
  if (Number(rest[0] ?? 1) > 12 || Number(rest[1] ?? 1) > 31) return undefined;
  return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
