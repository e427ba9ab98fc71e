import { place } from './message';
import { particle } from './particle';

/** A part of a message: its own words, what somebody gave, or a gap that is still to be filled. */
export interface Piece {
  readonly text: string;
  readonly kind: 'frame' | 'given' | 'blank';
}

export const given = (text: string): readonly Piece[] => [{ text, kind: 'given' }];
export const blank = (text: string): readonly Piece[] => [{ text, kind: 'blank' }];
export const frame = (text: string): readonly Piece[] => [{ text, kind: 'frame' }];

/** Unicode lets a line break between % and Hangul, although they are one word; this sign forbids it and has no width. */
const join = '\u2060';
const needsJoin = (before: string, after: string): boolean => before.endsWith('%') && /^[가-힣]/.test(after);

const keepWords = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, i) => (needsJoin(pieces[i - 1]?.text ?? '', piece.text) ? { ...piece, text: join + piece.text } : piece));

/** Fills a message's places with pieces, so that a screen can set apart what people gave; particles fit what is there. */
export function fillPieces(message: string, parts: Readonly<Record<string, readonly Piece[]>>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of message.matchAll(place)) {
    const [whole, name = '', pair] = found;
    const part = parts[name] ?? [];
    pieces.push({ text: message.slice(from, found.index), kind: 'frame' }, ...part);
    if (pair) pieces.push({ text: particle(part.at(-1)?.text ?? '', pair), kind: 'frame' });
    from = found.index + whole.length;
  }
  pieces.push({ text: message.slice(from), kind: 'frame' });
  return keepWords(pieces.filter((piece) => piece.text !== ''));
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');
