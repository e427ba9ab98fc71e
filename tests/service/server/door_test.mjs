import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { firstFacilitator, join, newWorkshop } from './day.mjs';
import { ServerProcess } from './server_process.mjs';

let server;
let facilitator;
let workshop;
before(async () => {
  server = await ServerProcess.start();
  facilitator = await firstFacilitator(server);
  workshop = await newWorkshop(facilitator, { customer: 'Seoul Mutual', date: '2026-12-01', lang: 'ko' });
});
after(() => server.remove());

test('given a new workshop, then its facilitator finds it in the list, with one person and an open door', async () => {
  const { body } = await facilitator.get('/api/v1/workshops');
  assert.deepEqual(body.workshops, [
    { id: workshop.id, title: 'Claims', customer: 'Seoul Mutual', date: '2026-12-01', lang: 'ko', people: 1, state: 'draft', code: workshop.code },
  ]);
});

test('given a code, when a stranger looks, then they see the title and that they are nobody yet', async () => {
  const { body } = await new Browser(server.address).get(`/api/v1/door/${workshop.code}`);
  assert.deepEqual(body, {
    workshop: workshop.id,
    title: 'Claims',
    customer: 'Seoul Mutual',
    date: '2026-12-01',
    lang: 'ko',
    open: true,
    me: null,
  });
});

test('given a code in lower case with a dash, when someone joins and comes again, then they are the same person', async () => {
  const typed = `${workshop.code.slice(0, 4)}-${workshop.code.slice(4)}`.toLowerCase();
  const person = await join(server.address, typed, '김하늘', 'it');
  const again = await person.post(`/api/v1/door/${workshop.code}/join`, { name: 'Other', side: 'business' });
  assert.equal(again.body.participant, person.participant);
  const door = await person.get(`/api/v1/door/${workshop.code}`);
  assert.deepEqual(door.body.me, { participant: person.participant, name: '김하늘', side: 'it' });
});

test('given a wrong code, then it is refused, and after many even a look is slowed down', async () => {
  const guesser = new Browser(server.address);
  const first = await guesser.get('/api/v1/door/ZZZZZZZZ');
  assert.equal(first.status, 404);
  assert.equal(first.body.code, 'wrong_code');
  let last = first;
  for (let i = 0; i < 70 && last.status === 404; ++i) last = await guesser.get('/api/v1/door/ZZZZZZZZ');
  assert.equal(last.status, 429);
  assert.ok(Number(last.headers['retry-after']) >= 1);
  await server.restart();
  for (const browser of [facilitator]) browser.address = server.address;
});

test('given a form that says something impossible, then the field at fault is named', async () => {
  const stranger = new Browser(server.address);
  const empty = await stranger.post(`/api/v1/door/${workshop.code}/join`, { name: '  ', side: 'it' });
  assert.deepEqual([empty.status, empty.body.code, empty.body.field], [422, 'empty_text', 'name']);
  const side = await stranger.post(`/api/v1/door/${workshop.code}/join`, { name: 'A', side: 'moon' });
  assert.deepEqual([side.status, side.body.code, side.body.field], [400, 'malformed', 'side']);
  const date = await facilitator.post('/api/v1/workshops', { title: 'X', date: 'soon', lang: 'en', template: 'empty' });
  assert.deepEqual([date.status, date.body.code, date.body.field], [422, 'bad_date', 'date']);
});

test('given a closed door, then nobody comes in; given another code, then the old one is wrong', async () => {
  await facilitator.put(`/api/v1/workshops/${workshop.id}/door`, { open: false });
  const stranger = new Browser(server.address);
  const closed = await stranger.post(`/api/v1/door/${workshop.code}/join`, { name: 'Late', side: 'it' });
  assert.deepEqual([closed.status, closed.body.code], [403, 'door_closed']);
  const rotated = await facilitator.put(`/api/v1/workshops/${workshop.id}/door`, { open: true, rotate: true });
  assert.notEqual(rotated.body.code, workshop.code);
  assert.equal((await stranger.get(`/api/v1/door/${workshop.code}`)).status, 404);
  assert.equal((await stranger.get(`/api/v1/door/${rotated.body.code}`)).body.open, true);
  workshop.code = rotated.body.code;
});

test('given the door, then its link is drawn as a QR code for the facilitator and for nobody else', async () => {
  const door = (await facilitator.get(`/api/v1/workshops/${workshop.id}/door`)).body;
  assert.match(door.url, new RegExp(`^http://[^/]+/j/${door.code}$`));
  const drawn = await facilitator.get(door.qr_svg_url);
  assert.equal(drawn.headers['content-type'], 'image/svg+xml');
  assert.match(drawn.text, /^<svg [^>]*viewBox="0 0 \d+ \d+"/);
  const person = await join(server.address, workshop.code, 'Curious');
  assert.equal((await person.get(door.qr_svg_url)).status, 403);
  assert.equal((await new Browser(server.address).get(door.qr_svg_url)).status, 401);
});

test('given somebody else’s workshop, then an account learns nothing of it', async () => {
  const stranger = new Browser(server.address);
  for (const path of ['enter', 'commands']) {
    assert.equal((await stranger.post(`/api/v1/workshops/${workshop.id}/${path}`)).status, 401, path);
  }
  for (const path of ['door', 'view', 'export?format=md']) {
    const known = await stranger.get(`/api/v1/workshops/${workshop.id}/${path}`);
    const unknown = await stranger.get(`/api/v1/workshops/nosuchworkshop/${path}`);
    assert.equal(known.status, 401, path);
    assert.equal(known.text, unknown.text, path);
  }
});

test('given a request without our header or from a foreign page, then it changes nothing', async () => {
  const path = `/api/v1/door/${workshop.code}/join`;
  const form = { name: 'Forged', side: 'it' };
  const stranger = new Browser(server.address);
  assert.equal((await stranger.post(path, form, { 'X-Northstar': null })).status, 403);
  assert.equal((await stranger.post(path, form, { Origin: 'https://evil.example' })).status, 403);
  assert.equal((await stranger.post(path, form, { Origin: null })).status, 403);
});
