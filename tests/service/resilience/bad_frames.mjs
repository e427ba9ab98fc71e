const position = '"position":{"x":0,"y":0}';
const command = (text) => `{"type":"command","id":"bad","command":${text}}`;
const card = (text, id = 'B1') => command(`{"type":"add_card","card":"${id}","stage":"barrier",${text}}`);
const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);

/** Frames that are no message of ours: what is wrong, the text, and what the sender is told. */
export const malformed = [
  ['nothing', ' ', 'not_json'],
  ['half a frame', '{"type":', 'not_json'],
  ['a list', '[]', 'wrong_type'],
  ['no object', 'null', 'wrong_type'],
  ['an unknown frame', '{"type":"fly"}', 'unknown_name'],
  ['an unknown command', command('{"type":"fly"}'), 'unknown_name'],
  ['a number without end', card('"text":"a","position":{"x":1e400,"y":0}'), 'not_an_integer'],
  ['a fraction', card('"text":"a","position":{"x":0.5,"y":0}'), 'not_an_integer'],
  ['an escaped NUL', card(`"text":"a\\u0000b",${position}`), 'not_json'],
  ['a NUL', card(`"text":"a\0b",${position}`), 'not_json'],
  ['half of a surrogate pair', card(`"text":"a\\ud800b",${position}`), 'not_json'],
  ['a member twice', card(`"text":"a","text":"b",${position}`), 'not_json'],
  ['a forged author', card(`"text":"a",${position},"author":"someone"`), 'unknown_member'],
  ['a forged actor', '{"type":"command","id":"bad","actor":"someone","command":{"type":"mark_done"}}', 'unknown_member'],
  ['an id of other signs', card(`"text":"a",${position}`, 'a b'), 'bad_id'],
  ['an id that is too long', card(`"text":"a",${position}`, 'x'.repeat(25)), 'bad_id'],
  ['deep nesting', card(`"text":${nested(5000)},${position}`), 'not_json'],
  ['10,000 graphemes', card(`"text":"${'가'.repeat(10_000)}",${position}`), 'too_long'],
];

/** Messages that the rules refuse, with their reason; `other` and `foreign` are cards of another person and another workshop. */
export const forbidden = ({ other, foreign, removed }) => [
  ['what only facilitators may', command('{"type":"finish_workshop"}'), 'not_allowed'],
  ['another person’s card', command(`{"type":"edit_card","card":"${other}","text":"Mine now"}`), 'not_yours'],
  ['a foreign workshop’s card', command(`{"type":"edit_card","card":"${foreign}","text":"Mine now"}`), 'not_yours'],
  ['a card that never was', command('{"type":"edit_card","card":"NEVER","text":"Mine now"}'), 'not_yours'],
  ['another person', command(`{"type":"remove_participant","participant":"${removed}"}`), 'not_yours'],
  ['a text of many long graphemes', card(`"text":"${'👩‍👩‍👧'.repeat(400)}",${position}`), 'text_too_long'],
];

/** More than one message may hold. */
export const oversize = [
  ['10⁵ letters', card(`"text":"${'a'.repeat(100_000)}",${position}`)],
  ['10⁵ graphemes of Hangul', card(`"text":"${'가'.repeat(100_000)}",${position}`)],
  ['10⁵ levels', card(`"text":${nested(50_000)},${position}`)],
];
