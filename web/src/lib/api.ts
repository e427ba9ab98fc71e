import { ApiProblem, readProblem } from './problem';

export type Side = 'business' | 'it' | 'host';
export type Template = 'standard' | 'half' | 'empty';
export type DocumentLanguage = 'ko' | 'en';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface WorkshopLine {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly lang: DocumentLanguage;
  readonly people: number;
  readonly state: 'draft' | 'live' | 'finished';
  readonly code: string;
}

export interface NewWorkshop {
  readonly title: string;
  readonly customer: string;
  readonly subject: string;
  readonly goal: string;
  readonly date: string;
  readonly place: string;
  readonly lang: DocumentLanguage;
  readonly template: Template;
}

/** What someone who knows the code may see before they are in. */
export interface Door {
  readonly workshop: string;
  readonly title: string;
  readonly customer: string;
  readonly date: string;
  readonly lang: DocumentLanguage;
  readonly open: boolean;
  readonly me: { readonly participant: string; readonly name: string; readonly side: Side } | null;
}

/** The door as the facilitator sees it. */
export interface DoorControl {
  readonly code: string;
  readonly url: string;
  readonly open: boolean;
  readonly qr_svg_url: string;
}

/** What a facilitator changes about the door. `seats: 'end'` has all who came in at the door come in again. */
export interface DoorChange {
  readonly open?: boolean;
  readonly rotate?: true;
  readonly seats?: 'keep' | 'end';
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A request that is not answered in this time is given up, so that a dead network does not look like work. */
const patience_ms = 15_000;

function unreached(error: unknown): ApiProblem {
  const slow = error instanceof DOMException && error.name === 'TimeoutError';
  return new ApiProblem(0, slow ? 'timeout' : 'offline');
}

async function send(method: Method, path: string, body?: unknown): Promise<Response> {
  const request: RequestInit = { method, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(patience_ms) };
  request.headers = { Accept: 'application/json', ...(method === 'GET' ? {} : { 'X-Northstar': '1' }) };
  if (body !== undefined) {
    request.headers = { ...request.headers, 'Content-Type': 'application/json' };
    request.body = JSON.stringify(body);
  }
  return fetch(`/api/v1${path}`, request).catch((error: unknown) => {
    throw unreached(error);
  });
}

async function call<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await send(method, path, body);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw readProblem(response.status, answer);
  return answer as Answer;
}

const part = encodeURIComponent;

/** The server's HTTP interface. @fails with ApiProblem: show `problemText` of it beside what was tried. */
export const api = {
  me: () => call<{ account: Account | null }>('GET', '/me'),
  setUp: (first: { token: string; name: string; email: string; password: string }) => call<{ account: Account }>('POST', '/setup', first),
  signIn: (email: string, password: string) => call<{ account: Account }>('POST', '/session', { email, password }),
  signOut: () => call<null>('DELETE', '/session'),
  workshops: () => call<{ workshops: WorkshopLine[] }>('GET', '/workshops'),
  createWorkshop: (workshop: NewWorkshop) => call<{ id: string }>('POST', '/workshops', workshop),
  /** Deletes all that is kept of a workshop; its title must be repeated. */
  deleteWorkshop: (id: string, title: string) => call<null>('DELETE', `/workshops/${part(id)}`, { title }),
  enter: (id: string) => call<{ participant: string; role: string }>('POST', `/workshops/${part(id)}/enter`, {}),
  /** Asks for the view only to learn why a line does not open. */
  look: (id: string) => call<unknown>('GET', `/workshops/${part(id)}/view`),
  doorControl: (id: string) => call<DoorControl>('GET', `/workshops/${part(id)}/door`),
  changeDoor: (id: string, change: DoorChange) => call<DoorControl>('PUT', `/workshops/${part(id)}/door`, change),
  /** `key` is a typed code or the token of a link. */
  door: (key: string) => call<Door>('GET', `/door/${part(key)}`),
  join: (key: string, name: string, side: Side) => call<{ workshop: string; participant: string }>('POST', `/door/${part(key)}/join`, { name, side }),
};
