import { Browser } from './browser.mjs';

export const password = 'correct horse battery';

/** Makes the first account by the link that the server printed; returns its browser. */
export async function firstFacilitator(server) {
  const browser = new Browser(server.address);
  const answer = await browser.post('/api/v1/setup', {
    token: server.setupToken,
    name: 'Facilitator',
    email: 'host@example.org',
    password,
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return browser;
}

/** Makes a workshop; returns its id, and the code and the link's token of its door. */
export async function newWorkshop(facilitator, form = {}) {
  const made = await facilitator.post('/api/v1/workshops', { title: 'Claims', lang: 'en', template: 'standard', ...form });
  if (made.status !== 201) throw new Error(made.text);
  const door = await facilitator.get(`/api/v1/workshops/${made.body.id}/door`);
  return { id: made.body.id, code: door.body.code, link: tokenOf(door.body) };
}

/** The token at the end of a door's link. */
export const tokenOf = (door) => new URL(door.url).pathname.replace('/j/', '');

/** Joins by code or by link; returns the person's browser, with their participant's id. */
export async function join(address, code, name, side = 'business') {
  const browser = new Browser(address);
  const answer = await browser.post(`/api/v1/door/${code}/join`, { name, side });
  if (answer.status !== 201) throw new Error(answer.text);
  browser.participant = answer.body.participant;
  return browser;
}
