/** FNV-1a with a final mix (Murmur3's), so that near texts fall far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const sign of text) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** Puts `ids` in an order that looks drawn, and is the same for the same seed: what stands first must not win by it. */
export function shuffled(ids: readonly string[], seed: string): readonly string[] {
  const place = new Map(ids.map((id) => [id, hash(`${seed} ${id}`)]));
  return [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || (a < b ? -1 : 1));
}
