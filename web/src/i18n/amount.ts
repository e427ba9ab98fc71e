const hangul = /[\u3131-\uD79D]/;

/** Writes thousandths as people do: 12500 and "%" give "12.5%"; empty when unknown. Latin units stand apart. */
export function amountText(milli: number | undefined, unit: string, language: string): string {
  if (milli === undefined) return '';
  const name = unit.trim();
  const apart = name !== '' && !name.startsWith('%') && !hangul.test(name.charAt(0));
  const number = (milli / 1000).toLocaleString(language, { maximumFractionDigits: 3 });
  return `${number}${apart ? ' ' : ''}${name}`;
}
