/** A join code has 8 signs, shown as two groups of four and typed in any case with any separators. */
export const code_signs = 8;

/** Makes what a person typed into the form the server knows: capitals and digits only. */
export const normalCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, code_signs);

const link_token = /^[A-Za-z0-9_-]{22}$/;

/** Reads the last part of a join address: the token of a link as it stands, anything else as a typed code. */
export const doorKey = (part: string): string => (link_token.test(part) ? part : normalCode(part));

/** Shows a code so that it can be read aloud: "K7QM 2XRD". */
export function shownCode(code: string): string {
  const signs = normalCode(code);
  return signs.length > 4 ? `${signs.slice(0, 4)} ${signs.slice(4)}` : signs;
}
