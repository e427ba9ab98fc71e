import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { firstFacilitator, join, newWorkshop } from '../server/day.mjs';
import { EventStream } from '../server/event_stream.mjs';
import { ServerProcess } from '../server/server_process.mjs';
import { forbidden, malformed, oversize } from './bad_frames.mjs';

const unknown_id = 'AAAAAAAAAAAAAAAAAAAAAA';
let server;
let workshop;
let foreign;
let host;
let sender;
let facilitator;
let kept;

const addCard = (card) => ({ type: 'add_card', card, stage: 'barrier', text: card, position: { x: 0, y: 0 } });
const isAnswer = (frame) => ['malformed', 'refused', 'delayed'].includes(frame.type) || frame.ack !== undefined;
const viewNow = async () => (await facilitator.get(`/api/v1/workshops/${workshop.id}/view`)).body.workshop;

before(async () => {
  server = await ServerProcess.start();
  facilitator = await firstFacilitator(server);
  workshop = await newWorkshop(facilitator);
  foreign = await newWorkshop(facilitator, { title: 'Foreign' });
  for (const [id, card] of [[foreign.id, 'FOREIGN'], [workshop.id, 'HOSTS']]) {
    const socket = await facilitator.enter(id);
    await socket.command({ type: 'start_activity', activity: 'act-barrier-deep-dive' });
    assert.equal((await socket.command(addCard(card))).type, 'step');
    await socket.close();
  }
  sender = await join(server.address, workshop.code, 'Sender');
  host = await facilitator.enter(workshop.id);
  kept = await viewNow();
});
after(() => server.remove());

/** Nothing changed, the room goes on, and the bystander heard of nothing but who comes and goes. */
async function assertUnharmed() {
  assert.deepEqual(await viewNow(), kept);
  host.send({ type: 'ping' });
  await host.next((frame) => frame.type === 'tick');
  assert.deepEqual(host.frames.filter((frame) => !['snapshot', 'presences', 'tick'].includes(frame.type)), []);
  assert.equal(server.child.exitCode, null);
}

const refusedHere = () => forbidden({ other: 'HOSTS', foreign: 'FOREIGN', removed: host.snapshot.head.participant });

/** Sends a text of any length; LiveSocket’s own frames end at 64 KiB. */
function sendLarge(socket, text) {
  const payload = Buffer.from(text);
  const head = Buffer.alloc(14);
  head[0] = 0x81;
  head[1] = 0xff;
  head.writeBigUInt64BE(BigInt(payload.length), 2);
  // The mask is zero, so the payload stays as it is.
  socket.socket.write(Buffer.concat([head, payload]));
}

/** Posts a text to a stream of the sender’s own; returns how the post ended, and the answer on the stream. */
async function postFrame(text) {
  const stream = await EventStream.open(sender, workshop.id);
  await stream.next((frame) => frame.type === 'snapshot');
  while (!stream.id) await new Promise((resolve) => setTimeout(resolve, 5));
  const headers = { 'Content-Type': 'text/plain', 'X-Northstar-Stream': stream.id };
  const post = await sender.request('POST', `/api/v1/workshops/${workshop.id}/frames`, text, headers);
  const answer = post.status < 300 ? await stream.next(isAnswer) : undefined;
  stream.close();
  return { post, answer };
}

test('given bad frames on a WebSocket, then the sender alone is told what is wrong, and nothing happens', async () => {
  for (const [name, text, code] of malformed) {
    const socket = await sender.enter(workshop.id);
    socket.sendText(text);
    const answer = await socket.next(isAnswer);
    assert.deepEqual([answer.type, answer.code], ['malformed', code], name);
    await socket.close();
  }
  await assertUnharmed();
});

test('given frames on a WebSocket that the rules refuse, then the sender alone is told the rule', async () => {
  const socket = await sender.enter(workshop.id);
  for (const [name, text, reject] of refusedHere()) {
    socket.sendText(text);
    assert.deepEqual(await socket.next(isAnswer), { type: 'refused', id: 'bad', reject }, name);
  }
  await socket.close();
  await assertUnharmed();
});

test('given an oversize frame on a WebSocket, then its connection is closed with the reason, and no other', async () => {
  const codes = oversize.map(async ([, text]) => {
    const socket = await sender.enter(workshop.id);
    sendLarge(socket, text);
    return socket.closed;
  });
  assert.deepEqual(await Promise.all(codes), oversize.map(() => 1009));
  await assertUnharmed();
});

test('given bytes on a WebSocket that are no UTF-8, then its connection is closed with the reason', async () => {
  const socket = await sender.enter(workshop.id);
  socket.socket.write(Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]));
  assert.equal(await socket.closed, 1007);
  await assertUnharmed();
});

test('given bad frames by POST, then the sender’s stream tells what is wrong, and nothing happens', async () => {
  for (const [name, text, code] of malformed) {
    const { answer } = await postFrame(text);
    assert.deepEqual([answer.type, answer.code], ['malformed', code], name);
  }
  for (const [name, text, reject] of refusedHere()) {
    const { answer } = await postFrame(text);
    assert.deepEqual(answer, { type: 'refused', id: 'bad', reject }, name);
  }
  for (const [name, text] of oversize) assert.equal((await postFrame(text)).post.status, 413, name);
  await assertUnharmed();
});

test('given bad commands by HTTP, then the answer says what is wrong, and nothing happens', async () => {
  const path = `/api/v1/workshops/${workshop.id}/commands`;
  for (const [name, text, code] of malformed) {
    const { status, body } = await sender.post(path, text);
    assert.deepEqual([status, body.code, body.detail], [400, 'malformed', code], name);
  }
  for (const [name, text, reject] of refusedHere()) {
    const { status, body } = await sender.post(path, text);
    assert.deepEqual([[403, 422].includes(status), body.code], [true, reject], name);
  }
  for (const [name, text] of oversize) assert.equal((await sender.post(path, text)).status, 413, name);
  await assertUnharmed();
});

test('given another workshop’s id, then a seat opens nothing there, and it looks like one that never was', async () => {
  const command = JSON.stringify({ type: 'command', id: 'forged', command: addCard('B2') });
  for (const road of ['commands', 'frames', 'view']) {
    const send = (id) => sender.request(road === 'view' ? 'GET' : 'POST', `/api/v1/workshops/${id}/${road}`, road === 'view' ? undefined : command);
    const [known, unknown] = [await send(foreign.id), await send(unknown_id)];
    assert.ok(known.status >= 400, road);
    assert.deepEqual([known.status, known.text], [unknown.status, unknown.text], road);
  }
  await assert.rejects(sender.enter(foreign.id), { status: 401 });
  await assert.rejects(sender.enter(unknown_id), { status: 401 });
});

test('given all of that, then a good command still works and comes to everyone', async () => {
  const socket = await sender.enter(workshop.id);
  assert.equal((await socket.command(addCard('GOOD'))).type, 'step');
  await host.next((frame) => frame.type === 'step' && frame.events.some((event) => event.card === 'GOOD'));
  await Promise.all([socket.close(), host.close()]);
});
