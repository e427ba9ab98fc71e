import type { ClusterId } from '@/core/types.gen';
import type { CardEntry } from './card_entry';

/** What a card's coloured edge tells; a person's own choice, on this device. */
export const colourNames = ['none', 'side', 'author', 'cluster'] as const;
export type Colour = (typeof colourNames)[number];

/** The hues for authors and clusters; more of them would no longer be told apart. */
const hues = 8;

function hueOf(id: string): number {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}

/** The name of the tone of a card's edge; the style sheet knows its colour. An author whom nobody may know has none. */
export function toneOf(item: CardEntry, colour: Colour, clusters: readonly ClusterId[]): string {
  if (colour === 'side') return item.side ?? 'plain';
  if (colour === 'author') return item.card.author ? `hue_${hueOf(item.card.author)}` : 'plain';
  if (colour === 'cluster') return item.cluster === '' ? 'plain' : `hue_${clusters.indexOf(item.cluster) % hues}`;
  return 'plain';
}
