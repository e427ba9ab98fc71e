import { api } from '@/lib/api';
import { ApiProblem } from '@/lib/problem';

/** The three ways of not being in a room. */
export type Out = 'removed' | 'signed_out' | 'gone';

const outs: Readonly<Record<number, Out>> = { 401: 'signed_out', 403: 'removed', 404: 'gone', 410: 'gone' };

/** Why a line does not open, as far as the server says: `let_in` when it would, `silent` when it says nothing. */
export async function wayOut(workshop: string): Promise<Out | 'let_in' | 'silent'> {
  const status = await api.look(workshop).then(
    () => 200,
    (error: unknown) => (error instanceof ApiProblem ? error.status : 0),
  );
  if (status === 200) return 'let_in';
  // Without a seat the server does not say whether the workshop exists; whoever is signed in need not sign in again.
  const known = status === 401 && (await api.me().then(({ account }) => account !== null, () => false));
  return known ? 'gone' : (outs[status] ?? 'silent');
}
