import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Browser } from './browser.mjs';
import { firstFacilitator, join, newWorkshop } from './day.mjs';
import { EventStream } from './event_stream.mjs';
import { LiveSocket } from './live_socket.mjs';
import { runProgram, ServerProcess } from './server_process.mjs';

let server;
let facilitator;
let workshop;
before(async () => {
  server = await ServerProcess.start();
  facilitator = await firstFacilitator(server);
  workshop = await newWorkshop(facilitator);
});
after(() => server.remove());

const card = (id, text = id) => ({ type: 'add_card', card: id, stage: 'current', text, position: { x: 0, y: 0 } });

/** Starts an activity in which everyone writes in the open. */
async function writeOpenly(socket) {
  const activities = socket.snapshot.workshop.activities.plan;
  const open = activities.find((each) => each.visibility === 'everyone' && each.abilities?.includes('add_card'));
  const started = await socket.command({ type: 'start_activity', activity: (open ?? activities[0]).activity });
  assert.equal(started.type, 'step', JSON.stringify(started));
}

test('given two people in a room, when one writes, then both see it and the sender gets the acknowledgement', async () => {
  const host = await facilitator.enter(workshop.id);
  assert.equal(host.snapshot.head.role, 'facilitator');
  await writeOpenly(host);
  const person = await (await join(server.address, workshop.code, 'Ann')).enter(workshop.id);
  const written = await host.command(card('C1', 'Orders wait a day'), 'first-command-of-the-d');
  assert.equal(written.ack, 'first-command-of-the-d');
  const seen = await person.next((frame) => frame.type === 'step' && frame.events.some((event) => event.card === 'C1'));
  assert.equal(seen.ack, undefined);
  await Promise.all([host.close(), person.close()]);
});

test('given a command that was answered, when it comes again, then it takes no effect and is answered again', async () => {
  const host = await facilitator.enter(workshop.id);
  const id = 'the-same-command-twice';
  assert.equal((await host.command(card('C2'), id)).events.length > 0, true);
  const again = await host.command(card('C2'), id);
  assert.deepEqual([again.type, again.ack, again.events.length], ['step', id, 0]);
  await server.restart();
  facilitator.address = server.address;
  const later = await facilitator.enter(workshop.id);
  const third = await later.command(card('C2'), id);
  assert.deepEqual([third.type, third.ack, third.events.length], ['step', id, 0]);
  await later.close();
});

test('given what the rules forbid or is no message, then its sender alone is told, and the room goes on', async () => {
  const host = await facilitator.enter(workshop.id);
  const person = await (await join(server.address, workshop.code, 'Bob')).enter(workshop.id);
  const forbidden = await person.command({ type: 'finish_workshop' });
  assert.deepEqual([forbidden.type, forbidden.reject], ['refused', 'not_allowed']);
  person.sendText('{"type":"command","id":"odd","command":{"type":"no_such"}}');
  const malformed = await person.next((frame) => frame.type === 'malformed');
  assert.deepEqual([malformed.id, malformed.code, malformed.path], ['odd', 'unknown_name', 'command.type']);
  for (const text of ['', '[', '{"type":"ping","x":1e400}', '{"type":"ping","type":"ping"}', '"\\u0000"', '"\\ud800"']) {
    person.sendText(text);
    assert.equal((await person.next((frame) => frame.type !== 'presences')).type, 'malformed', text);
  }
  assert.equal((await host.command(card('C3'))).type, 'step');
  assert.ok(!host.frames.some((frame) => frame.type === 'malformed' || frame.type === 'refused'));
  await Promise.all([host.close(), person.close()]);
});

test('given a client that sends nonsense without end, then it is closed', async () => {
  const person = await (await join(server.address, workshop.code, 'Noise')).enter(workshop.id);
  for (let i = 0; i < 20; ++i) person.sendText('nonsense');
  assert.equal(await person.closed, 1007);
});

test('given a ping, then the answer is the server’s clock', async () => {
  const person = await (await join(server.address, workshop.code, 'Clock')).enter(workshop.id);
  person.send({ type: 'ping' });
  const tick = await person.next((frame) => frame.type === 'tick');
  assert.ok(Math.abs(tick.at - Date.now()) < 60_000);
  await person.close();
});

test('given no cookie, a foreign page or another workshop’s seat, then there is no connection', async () => {
  const url = `${server.address}/ws?workshop=${workshop.id}`;
  const stranger = new Browser(server.address);
  await assert.rejects(LiveSocket.open(url, { Origin: stranger.origin }), { status: 401 });
  const seated = await join(server.address, workshop.code, 'Seated');
  await assert.rejects(LiveSocket.open(url, { Origin: 'https://evil.example', Cookie: seated.cookieHeader() }), { status: 403 });
  const other = await newWorkshop(facilitator, { title: 'Other' });
  await assert.rejects(seated.enter(other.id), { status: 401 });
  const [name, token] = [...seated.cookies][0];
  const forged = `northstar_seat_${other.id.slice(0, 8)}=${token}`;
  assert.notEqual(name, forged.split('=')[0]);
  await assert.rejects(
    LiveSocket.open(`${server.address}/ws?workshop=${other.id}`, { Origin: stranger.origin, Cookie: forged }),
    { status: 401 },
  );
});

test('given a person in the room, when the facilitator removes them, then they are out at once and stay out', async () => {
  const host = await facilitator.enter(workshop.id);
  const person = await join(server.address, workshop.code, 'Eve');
  const socket = await person.enter(workshop.id);
  assert.equal((await host.command({ type: 'remove_participant', participant: person.participant })).type, 'step');
  assert.equal(await socket.closed, 4001);
  await assert.rejects(person.enter(workshop.id), { status: 403 });
  const again = await person.post(`/api/v1/door/${workshop.code}/join`, { name: 'Eve again', side: 'it' });
  assert.deepEqual([again.status, again.body.code], [403, 'removed']);
  assert.equal((await person.get(`/api/v1/workshops/${workshop.id}/export?format=md`)).status, 403);
  await host.command({ type: 'readmit_participant', participant: person.participant });
  const back = await person.enter(workshop.id);
  assert.equal(back.snapshot.head.participant, person.participant);
  await Promise.all([host.close(), back.close()]);
});

test('given another role, then the person gets a fresh snapshot on the same connection', async () => {
  const host = await facilitator.enter(workshop.id);
  const person = await join(server.address, workshop.code, 'Helper');
  const socket = await person.enter(workshop.id);
  await host.command({ type: 'change_role', participant: person.participant, role: 'co_facilitator' });
  const fresh = await socket.next((frame) => frame.type === 'snapshot');
  assert.equal(fresh.head.role, 'co_facilitator');
  await Promise.all([host.close(), socket.close()]);
});

test('given the projector, then it is a participant of its own that facilitators alone can open', async () => {
  const display = await facilitator.enter(workshop.id, '&as=display');
  assert.deepEqual([display.snapshot.head.role, display.snapshot.head.participant], ['display', 'display']);
  assert.equal((await display.command(card('C9'))).reject, 'not_allowed');
  const person = await join(server.address, workshop.code, 'Not a projector');
  await assert.rejects(person.enter(workshop.id, '&as=display'), { status: 403 });
  await display.close();
});

test('given a network without WebSocket, then the event stream shows and takes the same', async () => {
  const host = await facilitator.enter(workshop.id);
  const person = await join(server.address, workshop.code, 'Tunnel');
  const stream = await EventStream.open(person, workshop.id);
  const snapshot = await stream.next((frame) => frame.type === 'snapshot');
  const socket = await person.enter(workshop.id);
  assert.deepEqual(snapshot.workshop, socket.snapshot.workshop);
  const id = 'command-by-way-of-post';
  await stream.send({ type: 'command', id, command: { type: 'mark_done' } });
  const answer = await stream.next((frame) => frame.ack === id || frame.id === id);
  assert.equal(answer.type, 'step', JSON.stringify(answer));
  await host.command(card('C4'));
  const isC4 = (frame) => frame.type === 'step' && frame.events.some((event) => event.card === 'C4');
  const [byStream, bySocket] = [await stream.next(isC4), await socket.next(isC4)];
  assert.deepEqual(byStream.events, bySocket.events);
  stream.close();
  await Promise.all([host.close(), socket.close()]);
});

test('given a command by HTTP, then it is answered when durable, and refused with the rule’s name', async () => {
  const path = `/api/v1/workshops/${workshop.id}/commands`;
  const done = await facilitator.post(path, { type: 'command', id: 'by-http', command: card('C5') });
  assert.deepEqual([done.status, done.body], [200, { id: 'by-http' }]);
  const person = await join(server.address, workshop.code, 'Script');
  const refused = await person.post(path, { type: 'command', id: 'by-http-2', command: { type: 'finish_workshop' } });
  assert.deepEqual([refused.status, refused.body.code], [403, 'not_allowed']);
  const view = await person.get(`/api/v1/workshops/${workshop.id}/view`);
  assert.equal(view.body.workshop.cards.list.C5.text, 'C5');
});

test('given bad input by HTTP, then it is refused with its place and nothing happens', async () => {
  const path = `/api/v1/workshops/${workshop.id}/commands`;
  const before = (await facilitator.get(`/api/v1/workshops/${workshop.id}/view`)).body.workshop;
  const command = (text) => `{"type":"command","id":"bad","command":{"type":"add_card","card":"B1","stage":"current",${text}}}`;
  const bad = [
    '',
    '{',
    '[]',
    '"\\ud800"',
    command('"text":"a","position":{"x":1e400,"y":0}'),
    command('"text":"a","position":{"x":0.5,"y":0}'),
    command('"text":"a\\u0000b","position":{"x":0,"y":0}'),
    command('"text":"a","text":"b","position":{"x":0,"y":0}'),
    command('"text":"a","position":{"x":0,"y":0},"author":"somebody-else"'),
  ];
  for (const text of bad) assert.equal((await facilitator.post(path, text)).status, 400, text);
  const graphemes = command(`"text":"${'가'.repeat(100_000)}","position":{"x":0,"y":0}`);
  assert.equal((await facilitator.post(path, graphemes)).status, 413);
  const after = (await facilitator.get(`/api/v1/workshops/${workshop.id}/view`)).body.workshop;
  assert.deepEqual(after, before);
});

test('given the id of another workshop’s card, then it is as unknown as one that never was', async () => {
  const other = await newWorkshop(facilitator, { title: 'Other day' });
  const send = (id, card) => facilitator.post(`/api/v1/workshops/${other.id}/commands`, {
    type: 'command',
    id,
    command: { type: 'edit_card', card, text: 'Mine now' },
  });
  const [foreign, unknown] = [await send('foreign', 'C1'), await send('unknown', 'NEVER')];
  assert.equal(foreign.status, 422);
  assert.deepEqual(foreign.body, unknown.body);
});

test('given a person who sends without pause, then the surplus is told to come later, and nobody else waits', async () => {
  const host = await facilitator.enter(workshop.id);
  const eager = await (await join(server.address, workshop.code, 'Eager')).enter(workshop.id);
  for (let i = 0; i < 400; ++i) eager.send({ type: 'command', id: `eager-${i}`, command: { type: 'mark_done' } });
  const delayed = await eager.next((frame) => frame.type === 'delayed');
  assert.equal(delayed.delay, 'busy');
  assert.equal((await host.command(card('C7'))).type, 'step');
  await Promise.all([host.close(), eager.close()]);
});

test('given a view, then the report of it is Markdown in either language', async () => {
  const export_ = (lang) => facilitator.get(`/api/v1/workshops/${workshop.id}/export?format=md&lang=${lang}`);
  const [korean, english] = [await export_('ko'), await export_('en')];
  assert.match(english.headers['content-disposition'], /^attachment; filename="workshop-.*\.md"$/);
  assert.match(english.text, /^# .*Claims/m);
  assert.match(korean.text, /[가-힣]/);
  assert.equal((await facilitator.get(`/api/v1/workshops/${workshop.id}/export?format=exe`)).body.code, 'unknown_format');
});

test('given a running room, when the server stops, then its clients are told to come back and find everything', async () => {
  const socket = await facilitator.enter(workshop.id);
  await socket.command(card('C6', 'Written before the stop'));
  const [code, ended] = await Promise.all([socket.closed, server.stop()]);
  assert.equal(code, 1001);
  assert.deepEqual(ended, { code: 0, signal: null });
  assert.equal(socket.frames.at(-1).reason, 'restart');
  await server.launch();
  facilitator.address = server.address;
  const back = await facilitator.enter(workshop.id);
  assert.equal(back.snapshot.workshop.cards.list.C6.text, 'Written before the stop');
  await back.close();
});

test('given a server that is killed, when it starts again, then what it acknowledged is there', async () => {
  const person = await join(server.address, workshop.code, 'Survivor');
  const socket = await facilitator.enter(workshop.id);
  for (let i = 0; i < 20; ++i) assert.equal((await socket.command(card(`K${i}`))).type, 'step');
  await server.restart('SIGKILL');
  facilitator.address = server.address;
  person.address = server.address;
  const back = await facilitator.enter(workshop.id);
  for (let i = 0; i < 20; ++i) assert.ok(back.snapshot.workshop.cards.list[`K${i}`], `K${i}`);
  assert.equal((await person.enter(workshop.id)).snapshot.workshop.participants.people[person.participant].name, 'Survivor');
});

test('given a data folder, then the command line lists, verifies and replays it, and not while a server runs', async () => {
  const data = ['--data', server.data];
  const busy = await runProgram(['list', ...data]);
  assert.notEqual(busy.code, 0);
  assert.ok(busy.errors.length > 0);
  await server.stop();
  const listed = await runProgram(['list', ...data]);
  assert.match(listed.out, new RegExp(`^${workshop.id}\tClaims$`, 'm'));
  const verified = await runProgram(['verify', ...data]);
  assert.equal(verified.code, 0, verified.out + verified.errors);
  const replayed = await runProgram(['replay', workshop.id, ...data]);
  const records = replayed.out.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(records.map((record) => record.sequence), records.map((_, i) => i + 1));
  assert.doesNotMatch(replayed.out, /Survivor/);
});

test('given a backup, when it is restored elsewhere, then everything is there, and nothing is overwritten', async () => {
  await server.launch();
  const file = `${server.data}.backup`;
  const written = await runProgram(['backup', file, '--data', server.data]);
  assert.equal(written.code, 0, written.errors);
  const over = await runProgram(['restore', file, '--data', server.data]);
  assert.notEqual(over.code, 0);
  const elsewhere = `${server.data}-restored`;
  const restored = await runProgram(['restore', file, '--data', elsewhere]);
  assert.equal(restored.code, 0, restored.errors);
  const verified = await runProgram(['verify', '--data', elsewhere]);
  assert.equal(verified.code, 0, verified.out + verified.errors);
  assert.match(verified.out, new RegExp(`^${workshop.id}\tok\tClaims$`, 'm'));
  rmSync(file);
  rmSync(elsewhere, { recursive: true });
});
