import { ApiProblem } from '@/lib/problem';
import type { Key, Translator } from './translate';

/** What the server's machine codes mean in words; a code that is not here falls back to its status. */
const words: Readonly<Record<string, Key>> = {
  offline: 'problem.offline',
  timeout: 'problem.timeout',
  wrong_credentials: 'problem.wrong_credentials',
  token_unknown: 'problem.token_unknown',
  door_closed: 'problem.door_closed',
  name_missing: 'problem.name_missing',
  name_taken: 'problem.name_taken',
  email_missing: 'problem.email_missing',
  email_malformed: 'problem.email_malformed',
  password_short: 'problem.password_short',
  title_missing: 'problem.title_missing',
  removed: 'problem.removed',
  too_many: 'problem.too_many',
  busy: 'problem.busy',
};

const statuses: Readonly<Record<number, Key>> = {
  401: 'problem.signed_out',
  403: 'problem.forbidden',
  404: 'problem.not_found',
  410: 'problem.gone',
  413: 'problem.too_long',
  429: 'problem.too_many',
  503: 'problem.busy',
};

/** Says in the person's language what went wrong and what to do; never shows a machine's own text. */
export function problemText(error: unknown, t: Translator): string {
  if (!(error instanceof ApiProblem)) return t('problem.unknown');
  return t(words[error.code] ?? statuses[error.status] ?? 'problem.unknown');
}
