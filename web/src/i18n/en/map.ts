import type { map as korean } from '@/i18n/ko/map';

export const map: Readonly<Record<keyof typeof korean, string>> = {
  'map.title': 'Map',
  'map.text': 'Press a card to light its thread.',
  'map.picture': 'Map from current through barriers, solutions and outcomes to the future',
  'map.empty_title': 'There is nothing to draw yet',
  'map.empty_text': 'Reveal cards and link them: they appear here as one picture.',
  'map.clear': 'Show all',
  'map.print': 'Print',
  'map.gaps': 'Gaps',
  'map.gaps_none': 'Every card is linked.',
  'map.gap_current': 'Current without a future',
  'map.gap_barrier': 'Barrier without a solution',
  'map.gap_solution': 'Solution without an outcome',
  'map.gap_future': 'Future that no outcome serves',
  'map.loose': 'Cards not linked to an outcome yet',
  'map.node': '{stage}: {text}',
  'map.node_gap': '{stage}: {text} ({gap})',
  'map.figure': '{cards} {cards#card|cards}, {links} {links#link|links}',
};
