/** How wide a sign is, in ems: Hangul and its like fill a square, capitals and digits less. */
function sign_width(sign: string): number {
  if (/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF]/.test(sign)) return 0.93;
  if (/[A-Z0-9%&@]/.test(sign)) return 0.64;
  if (/[\s.,:;!'|()[\]ijltf]/.test(sign)) return 0.32;
  return 0.56;
}

export const width_of = (text: string): number => [...text].reduce((sum, sign) => sum + sign_width(sign), 0);

/** Splits a word that is longer than a line. */
function pieces(word: string, most: number): readonly string[] {
  const parts: string[] = [''];
  for (const sign of word) {
    const last = parts[parts.length - 1] ?? '';
    if (width_of(last + sign) > most && last !== '') parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}

/** Breaks text between words into lines of at most `most_em`; SVG does not do it by itself. */
export function wrapText(text: string, most_em: number, most_lines: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap((each) => pieces(each, most_em))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (width_of(longer) <= most_em) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  const shown = lines.filter((line) => line !== '');
  if (shown.length <= most_lines) return shown;
  return [...shown.slice(0, most_lines - 1), `${(shown[most_lines - 1] ?? '').slice(0, -1)}…`];
}
