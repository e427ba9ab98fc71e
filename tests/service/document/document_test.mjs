import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runProgram } from '../server/server_process.mjs';

const example = 'examples/workshop-case.json';
const source = JSON.parse(readFileSync(example, 'utf8')).cases[0];
let data;
let first;
let text;

const northstar = (...args) => runProgram([...args, '--data', data]);
const written = (name, content) => {
  const file = join(data, name);
  writeFileSync(file, content);
  return file;
};
const byId = (things) => Object.fromEntries(things.map((thing) => [thing.id, thing]));
/** What `wanted` says of a thing, out of a thing that may say more. */
const pick = (wanted, thing) => Object.fromEntries(Object.keys(wanted).map((key) => [key, thing[key]]));

before(async () => {
  data = mkdtempSync(join(tmpdir(), 'northstar-'));
  const done = await northstar('import', example);
  assert.equal(done.code, 0, done.errors);
  const [id, title] = done.out.trimEnd().split('\t');
  assert.equal(title, source.title);
  first = id;
  const exported = await northstar('export', id, '--format', 'json');
  assert.equal(exported.code, 0, exported.errors);
  text = exported.out;
});
after(() => rmSync(data, { recursive: true, force: true }));

test('given the example, when it is exported, then all that it says is there', () => {
  const found = JSON.parse(text).cases[0];
  for (const key of ['id', 'lang', 'industry', 'title', 'customer', 'background', 'breakout_groups', 'timetable',
    'quality_importance_1to5', 'roti_1to5', 'tallies']) assert.deepEqual(found[key], source[key], key);
  for (const key of ['participants', 'outcomes']) {
    const things = byId(found[key]);
    assert.equal(found[key].length, source[key].length);
    for (const wanted of source[key]) assert.deepEqual(pick(wanted, things[wanted.id]), wanted);
  }
  assert.deepEqual(found.retrospective.map(({ id, ...note }) => note), source.retrospective);
});

test('given the example, when it is exported, then every card and link is there', () => {
  const cards = byId(JSON.parse(text).cases[0].cards);
  assert.equal(Object.keys(cards).length, 50);
  for (const wanted of source.cards) {
    const { links, ...card } = pick(wanted, cards[wanted.id]);
    assert.deepEqual({ ...card, links: links.map(({ to, kind }) => ({ to, kind })) }, wanted);
  }
});

test('given the example, when it is exported, then its ballots are there without their voters', () => {
  const { ballots, votes } = JSON.parse(text).cases[0];
  assert.equal(ballots.length, 78);
  assert.ok(ballots.every((row) => !('participant' in row)));
  const bare = (rows) => rows.map(({ round, side, card, dots }) => `${round} ${side} ${card} ${dots}`).sort();
  assert.deepEqual(bare(ballots), bare(source.ballots));
  assert.equal(votes['vote-1-barriers'].voters.length, 12);
});

test('given an exported workshop, when it is imported and exported again, then not a byte differs', async () => {
  const done = await northstar('import', written('exported.json', text));
  assert.equal(done.code, 0, done.errors);
  const id = done.out.split('\t')[0];
  assert.notEqual(id, first);
  const output = join(data, 'again.json');
  const again = await northstar('export', id, '--format', 'json', '-o', output);
  assert.deepEqual([again.code, again.out], [0, '']);
  assert.equal(readFileSync(output, 'utf8'), text);
  assert.equal((await northstar('verify')).code, 0);
});

test('given a language, when the report is exported, then its frame is in it', async () => {
  const [ko, en] = [
    await northstar('export', first, '--format', 'md', '--lang', 'ko'),
    await northstar('export', first, '--format', 'md', '--lang', 'en'),
  ];
  assert.deepEqual([ko.code, en.code], [0, 0]);
  assert.notEqual(ko.out, en.out);
  for (const report of [ko, en]) assert.ok(report.out.includes(source.outcomes[0].statement));
});

test('given documents with a fault among them, then it is told with file and place, and nothing is imported', async () => {
  const listed = (await northstar('list')).out;
  const raw = readFileSync(example, 'utf8');
  const two = JSON.stringify({ format: 'workshop-case/1', cases: [source, { ...source, cards: source.cards.slice(1) }] });
  const faults = [
    ['{"format"', /byte \d+/],
    [raw.replace('"baseline": 64', '"baseline": 1e400'), /outcomes\[0\]\.baseline/],
    [raw.replace('workshop-case/1', 'workshop-case/7'), /format/],
    [raw.replace('"id": "C02"', '"id": "C01"'), /cards\[1\].*twice/],
    [raw.replace('"to": "C01"', '"to": "C77"'), /links\[0\].*no card/],
    [raw.replace('"dots": 1', '"dots": 2'), /P-B01.*over_budget/],
    [two, /cases\[1\]/],
  ];
  for (const [content, says] of faults) {
    const file = written('faulty.json', content);
    const done = await northstar('import', example, file);
    assert.deepEqual([done.code, done.out], [1, ''], done.errors);
    assert.ok(done.errors.includes(file) && says.test(done.errors), done.errors);
  }
  assert.equal((await northstar('list')).out, listed);
});

test('given what cannot be exported, then it is said why', async () => {
  const unknown = await northstar('export', 'no-such-workshop', '--format', 'json');
  assert.equal(unknown.code, 1);
  assert.match(unknown.errors, /no workshop with this id/);
  const format = await northstar('export', first, '--format', 'docx');
  assert.equal(format.code, 64);
  assert.match(format.errors, /md, json/);
  assert.equal((await northstar('import', join(data, 'missing.json'))).code, 1);
});
