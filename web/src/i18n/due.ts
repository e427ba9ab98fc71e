/** Writes a date of any precision: "2026-12" gives "2026년 12월" or "December 2026"; empty stays empty. */
export function dueText(date: string, language: string): string {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!found) return date;
  const [, year = '', month, day] = found;
  const at = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC', year: 'numeric', ...(month ? { month: 'long' } : {}), ...(day ? { day: 'numeric' } : {}),
  }).format(at);
}
