import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { after, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { firstFacilitator, join, newWorkshop, password, tokenOf } from './day.mjs';
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

/** A command that everyone may give at any time. */
const nameOf = (socket, name) => ({
  type: 'describe_person',
  participant: socket.snapshot.head.participant,
  person: { name },
});

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
  const inside = await join(server.address, workshop.code, 'Before the guesses');
  let last = first;
  for (let i = 0; i < 70 && last.status === 404; ++i) last = await guesser.get('/api/v1/door/ZZZZZZZZ');
  assert.equal(last.status, 429);
  assert.ok(Number(last.headers['retry-after']) >= 1);
  assert.equal((await new Browser(server.address).get(`/api/v1/door/${workshop.code}`)).status, 429, 'the right code waits too');
  assert.equal((await new Browser(server.address).get(`/api/v1/door/${workshop.link}`)).status, 200, 'the link does not');
  await join(server.address, workshop.link, 'By the link');
  await (await inside.enter(workshop.id)).close();
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
  const seated = await join(server.address, workshop.code, 'Seated');
  await facilitator.put(`/api/v1/workshops/${workshop.id}/door`, { open: false });
  const stranger = new Browser(server.address);
  const typed = await stranger.post(`/api/v1/door/${workshop.code}/join`, { name: 'Late', side: 'it' });
  assert.deepEqual([typed.status, typed.body.code], [404, 'wrong_code'], 'a code works while the door is open');
  const looked = await stranger.get(`/api/v1/door/${workshop.link}`);
  assert.deepEqual([looked.status, looked.body.open], [200, false]);
  const closed = await stranger.post(`/api/v1/door/${workshop.link}/join`, { name: 'Late', side: 'it' });
  assert.deepEqual([closed.status, closed.body.code], [403, 'door_closed']);
  assert.equal((await seated.get(`/api/v1/door/${workshop.code}`)).body.me.name, 'Seated');
  const rotated = await facilitator.put(`/api/v1/workshops/${workshop.id}/door`, { open: true, rotate: true });
  assert.notEqual(rotated.body.code, workshop.code);
  assert.equal((await stranger.get(`/api/v1/door/${workshop.code}`)).status, 404);
  assert.equal((await stranger.get(`/api/v1/door/${workshop.link}`)).status, 404);
  assert.equal((await stranger.get(`/api/v1/door/${rotated.body.code}`)).body.open, true);
  workshop.code = rotated.body.code;
  workshop.link = tokenOf(rotated.body);
  assert.equal((await stranger.get(`/api/v1/door/${workshop.link}`)).body.open, true);
});

test('given the door, then its link is drawn as a QR code for the facilitator and for nobody else', async () => {
  const door = (await facilitator.get(`/api/v1/workshops/${workshop.id}/door`)).body;
  assert.match(door.url, /^http:\/\/[^/]+\/j\/[A-Za-z0-9_-]{22}$/, '128 bits, not the code');
  const drawn = await facilitator.get(door.qr_svg_url);
  assert.equal(drawn.headers['content-type'], 'image/svg+xml');
  assert.match(drawn.text, /^<svg [^>]*viewBox="0 0 \d+ \d+"/);
  const person = await join(server.address, workshop.code, 'Curious');
  assert.equal((await person.get(door.qr_svg_url)).status, 403);
  assert.equal((await new Browser(server.address).get(door.qr_svg_url)).status, 401);
});

test('given a link that went astray, when all are asked to come in again, then they are out at once and come back as themselves', async () => {
  const door = `/api/v1/workshops/${workshop.id}/door`;
  const host = await facilitator.enter(workshop.id);
  const person = await join(server.address, workshop.link, 'Astray');
  const staying = await person.enter(workshop.id);
  await facilitator.put(door, { rotate: true });
  assert.equal((await person.get(`/api/v1/workshops/${workshop.id}/view`)).status, 200, 'another link alone leaves them in');
  const changed = await facilitator.put(door, { rotate: true, seats: 'end' });
  assert.equal(await staying.closed, 4003);
  await assert.rejects(person.enter(workshop.id), { status: 401 });
  assert.equal((await person.get(`/api/v1/workshops/${workshop.id}/export?format=md`)).status, 401);
  assert.equal((await host.command(nameOf(host, 'Still here'))).type, 'step', 'an account stays in');
  const again = await person.post(`/api/v1/door/${tokenOf(changed.body)}/join`, { name: 'Whatever', side: 'it' });
  assert.deepEqual([again.status, again.body.participant], [201, person.participant]);
  const back = await person.enter(workshop.id);
  assert.equal(back.snapshot.workshop.participants.people[person.participant].name, 'Astray');
  [workshop.code, workshop.link] = [changed.body.code, tokenOf(changed.body)];
  await Promise.all([host.close(), back.close()]);
});

test('given a removed person, when all are asked to come in again, then the new link does not let them in', async () => {
  const host = await facilitator.enter(workshop.id);
  const person = await join(server.address, workshop.link, 'Removed');
  await host.command({ type: 'remove_participant', participant: person.participant });
  await facilitator.put(`/api/v1/workshops/${workshop.id}/door`, { seats: 'end' });
  const again = await person.post(`/api/v1/door/${workshop.link}/join`, { name: 'Removed', side: 'it' });
  assert.deepEqual([again.status, again.body.code], [403, 'removed']);
  await host.close();
});

test('given a participant, then the host’s side is not theirs to choose, and a facilitator gives it', async () => {
  const stranger = new Browser(server.address);
  const refused = await stranger.post(`/api/v1/door/${workshop.link}/join`, { name: 'Not of the host', side: 'host' });
  assert.deepEqual([refused.status, refused.body.code, refused.body.field], [422, 'side_not_offered', 'side']);
  const person = await join(server.address, workshop.link, 'Helper');
  const [host, theirs] = [await facilitator.enter(workshop.id), await person.enter(workshop.id)];
  const change = { type: 'change_participant', participant: person.participant, side: 'host' };
  assert.equal((await theirs.command(change)).type, 'refused');
  assert.equal((await host.command(change)).type, 'step');
  const view = (await person.get(`/api/v1/workshops/${workshop.id}/view`)).body.workshop;
  assert.equal(view.participants.list[person.participant].side, 'host');
  await Promise.all([host.close(), theirs.close()]);
});

test('given a facilitator who signs out, then their live connections end at once, and nobody else’s', async () => {
  const elsewhere = new Browser(server.address);
  assert.equal((await elsewhere.post('/api/v1/session', { email: 'host@example.org', password })).status, 200);
  const [ended, display] = [await elsewhere.enter(workshop.id), await elsewhere.enter(workshop.id, '&as=display')];
  const stays = await facilitator.enter(workshop.id);
  assert.equal((await elsewhere.delete('/api/v1/session')).status, 204);
  assert.deepEqual([await ended.closed, await display.closed], [4003, 4003]);
  assert.equal((await stays.command(nameOf(stays, 'Here to stay'))).type, 'step');
  await stays.close();
});

test('given a workshop, when its owner repeats its title, then all of it is gone and its people are told', async () => {
  const secret = 'Marzipan canary';
  const made = await newWorkshop(facilitator, { title: `${secret} day` });
  const path = `/api/v1/workshops/${made.id}`;
  const person = await join(server.address, made.link, `${secret} person`);
  const socket = await person.enter(made.id);
  const wrong = await facilitator.delete(path, { title: 'Another' });
  assert.deepEqual([wrong.status, wrong.body.code, wrong.body.field], [422, 'title_differs', 'title']);
  assert.equal((await person.delete(path, { title: `${secret} day` })).status, 401);
  assert.equal((await facilitator.delete(path, { title: `${secret} day` })).status, 204);
  assert.equal(await socket.closed, 4004);
  assert.equal(socket.frames.at(-1).reason, 'deleted');
  assert.equal((await facilitator.post(`${path}/enter`)).status, 404);
  assert.equal((await person.get(`${path}/view`)).status, 401);
  assert.equal((await new Browser(server.address).get(`/api/v1/door/${made.link}`)).status, 404);
  const { body } = await facilitator.get('/api/v1/workshops');
  assert.ok(!body.workshops.some((each) => each.id === made.id));
  await server.stop();
  for (const file of readdirSync(server.data)) assert.ok(!readFileSync(pathOf(server.data, file)).includes(secret), file);
  await server.launch();
  facilitator.address = server.address;
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
