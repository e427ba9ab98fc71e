/** Shows an ISO date ("2025-11-24") in words; an unreadable one is shown as it is. Dates have no time zone here. */
export function shownDate(iso: string, language: string, width: 'full' | 'short' = 'full'): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return iso;
  const day = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  const tongue = language === 'en' ? 'en-GB' : language;
  const month = width === 'full' ? 'long' : 'short';
  const date = new Intl.DateTimeFormat(tongue, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }).format(day);
  const weekday = new Intl.DateTimeFormat(tongue, { weekday: 'short', timeZone: 'UTC' }).format(day);
  return language === 'ko' ? `${date} (${weekday})` : `${weekday} ${date}`;
}
