import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { firstFacilitator, join, newWorkshop } from '../server/day.mjs';
import { runProgram } from '../server/server_process.mjs';
import { fold } from './core_replica.mjs';
import { Person } from './person.mjs';

const settle_ms = 60_000;
const burst_commands = 10;
const newId = () => randomBytes(16).toString('base64url');
const oneOf = (list) => list[Math.floor(Math.random() * list.length)];

/** Private writing, a board on which all move and comment, and one on which all do everything. */
const phases = [
  { activity: 'act-current-write', stage: 'current', kinds: ['add', 'edit', 'edit', 'edit'] },
  { activity: 'act-current-group', stage: 'current', kinds: ['edit', 'move', 'move', 'comment'] },
  { activity: 'act-barrier-deep-dive', stage: 'barrier', kinds: ['add', 'edit', 'edit', 'move', 'move', 'move', 'comment'] },
];
const last_activity = 'act-inputs-listen';

/** What tells one command's effect from every other's, in the command and in its event; undefined for others. */
const markOf = (each) => each.text ?? (each.position === undefined ? undefined : `x${each.position.x}`);

/** Rooms full of people who write. Each command leaves a mark of its own, so that the log tells what was lost or doubled. */
export class Crowd {
  tally = { given: 0, acked: new Set(), refused: new Set(), resent: 0, latencies_ms: [], faults: [] };
  rooms = [];
  #marks = 0;
  #timers = [];

  constructor(server) {
    this.server = server;
    this.place = { address: server.address };
  }

  static async gather(server, { rooms = 4, people = 25 } = {}) {
    const crowd = new Crowd(server);
    const facilitator = await firstFacilitator(server);
    for (let i = 0; i < rooms; ++i) crowd.rooms.push(await crowd.#open(facilitator, `Room ${i}`, people));
    await crowd.everyone((person) => person.connected);
    return crowd;
  }

  async #open(facilitator, title, people) {
    const { id, code } = await newWorkshop(facilitator, { title });
    const room = { id, cards: [], phase: undefined, people: [new Person(facilitator, id, this.place, this.tally)] };
    while (room.people.length < people) {
      const browser = await join(this.server.address, code, `Person ${room.people.length}`);
      room.people.push(new Person(browser, id, this.place, this.tally));
    }
    for (const person of room.people) person.enter();
    return room;
  }

  get people() {
    return this.rooms.flatMap((room) => room.people);
  }

  /** Waits until `holds` is true of everyone. */
  async everyone(holds) {
    const end_ms = performance.now() + settle_ms;
    while (!this.people.every(holds)) {
      assert.ok(performance.now() < end_ms, `${this.people.filter((each) => !holds(each)).length} people are not there yet`);
      await pause(20);
    }
  }

  begin(commands_per_s) {
    for (const room of this.rooms) this.#timers.push(setInterval(() => this.#act(room), 1000 / commands_per_s));
  }

  /** Many people act in the same moment, so that what comes next finds their commands on the way. */
  burst() {
    for (const room of this.rooms) for (let i = 0; i < burst_commands; ++i) this.#act(room);
  }

  /** The facilitator of each room starts the next activity. */
  nextPhase() {
    for (const room of this.rooms) {
      room.phase = phases[(phases.indexOf(room.phase) + 1) % phases.length];
      this.#start(room, room.phase.activity);
    }
  }

  #start(room, activity) {
    room.people[0].give(newId(), { type: 'start_activity', activity });
  }

  #act(room) {
    const person = oneOf(room.people);
    const command = this.#command(room, person, oneOf(room.phase.kinds));
    person.give(newId(), command, markOf(command));
  }

  #command(room, person, kind) {
    const mark = ++this.#marks;
    const position = { x: mark, y: 0 };
    const own = room.cards.filter((each) => each.person === person);
    const card = oneOf(kind === 'edit' || room.phase === phases[0] ? own : room.cards)?.card;
    if (kind === 'add' || card === undefined) {
      room.cards.push({ card: `c${mark}`, person });
      return { type: 'add_card', card: `c${mark}`, stage: room.phase.stage, text: `t${mark}`, position };
    }
    if (kind === 'move') return { type: 'move_card', card, position };
    if (kind === 'comment') return { type: 'add_comment', comment: `k${mark}`, card, text: `t${mark}` };
    return { type: 'edit_card', card, text: `t${mark}` };
  }

  /** Ends the load and waits until all is answered, and seen by all. */
  async settle() {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    await this.everyone((person) => person.connected && person.pending.size === 0);
    for (const room of this.rooms) this.#start(room, last_activity);
    const isLast = (event) => event.type === 'activity_started' && event.activity === last_activity;
    const hasSeen = (person) => person.snapshot.workshop.activities.current === last_activity;
    await this.everyone((person) => hasSeen(person) || person.steps.some((step) => step.events.some(isLast)));
    await this.everyone((person) => person.pending.size === 0);
  }

  /** Everyone's own state equals what the server would show them now, by either road. */
  async compareViews() {
    for (const person of this.people) {
      const fresh = await person.browser.enter(person.workshop);
      const viewed = await person.browser.get(`/api/v1/workshops/${person.workshop}/view`);
      await fresh.close();
      assert.deepEqual(viewed.body.workshop, fresh.snapshot.workshop);
      const [own, servers] = [fold(person.snapshot, person.steps), fold(fresh.snapshot, [])];
      if (JSON.stringify(own) !== JSON.stringify(servers)) assert.deepEqual(own, servers);
    }
  }

  async leave() {
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    await Promise.all(this.people.map((person) => person.leave()));
  }

  /** Reads the logs of a stopped server: what was acknowledged is there once, what was refused is not. */
  async compareLogs() {
    const { acked, refused, faults } = this.tally;
    const times = new Map();
    for (const room of this.rooms) for (const mark of await this.#marksIn(room.id)) times.set(mark, (times.get(mark) ?? 0) + 1);
    assert.deepEqual(faults, []);
    assert.deepEqual([...acked].filter((mark) => !times.has(mark)), [], 'lost');
    assert.deepEqual([...times].filter(([, count]) => count > 1), [], 'twice');
    assert.deepEqual([...times.keys()].filter((mark) => !acked.has(mark)), [], 'nobody was told of it');
    assert.deepEqual([...refused].filter((mark) => times.has(mark)), [], 'refused, and done');
    assert.ok(acked.size * 2 > this.tally.given, `only ${acked.size} of ${this.tally.given} commands did anything`);
  }

  async #marksIn(workshop) {
    const replayed = await runProgram(['replay', '--data', this.server.data, '--', workshop]);
    assert.equal(replayed.code, 0, replayed.errors);
    const records = replayed.out.trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(records.map((record) => record.sequence), records.map((_, i) => i + 1));
    return records.flatMap((record) => record.events).map(markOf).filter((mark) => mark !== undefined);
  }

  figures() {
    const { given, acked, refused, resent, latencies_ms } = this.tally;
    const spread = `acknowledged in p50 ${percentile(latencies_ms, 0.5)} ms, p99 ${percentile(latencies_ms, 0.99)} ms`;
    return `${this.people.length} people, ${given} commands, ${acked.size} acknowledged, ${refused.size} refused, ${resent} sent again; ${spread}`;
  }
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN) * 10) / 10;
}
