import { account } from './en/account';
import { door } from './en/door';
import { general } from './en/general';
import { workshop } from './en/workshop';
import type { Key } from './ko';

/** Every word in English; the type proves that no key of the Korean catalogue is missing. */
export const en: Readonly<Record<Key, string>> = { ...general, ...account, ...door, ...workshop };
