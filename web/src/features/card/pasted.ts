/** A card's longest text, in code points (docs/spec/card.md, CA2). */
export const longest_text = 500;

/** How long a text is as the rules count it. */
export const textLength = (text: string): number => [...text].length;

/** The thoughts in a pasted list: its lines, without the signs of a list and without empty ones. */
export function thoughtsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•·‣▪–]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}
