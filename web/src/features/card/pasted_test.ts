import { expect, it } from 'vitest';
import { textLength, thoughtsOf } from './pasted';

it.each([
  ['- 하나\n- 둘\n\n3. 셋', ['하나', '둘', '셋']],
  ['one\r\n  two  ', ['one', 'two']],
  ['2024 was slow', ['2024 was slow']],
  ['-5% of calls', ['-5% of calls']],
  ['\n\n', []],
])('finds in %j the thoughts %j', (text, thoughts) => expect(thoughtsOf(text)).toEqual(thoughts));

it('counts signs as a person does', () => expect(textLength('한😀')).toBe(2));
