import { account } from './ko/account';
import { door } from './ko/door';
import { general } from './ko/general';
import { workshop } from './ko/workshop';

/** Every word in Korean. English must have exactly these keys. */
export const ko = { ...general, ...account, ...door, ...workshop } as const;

/** The name of a text. */
export type Key = keyof typeof ko;
