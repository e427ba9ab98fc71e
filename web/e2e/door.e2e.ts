import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enter, found, setUp } from './door';
import { openBrowser, person, picture, type Device, type Person } from './people';
import { startServer, type Server } from './server';
import { languages } from './words';

let browser: Browser;
let server: Server;
let people: Person[];

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());
beforeEach(async () => {
  people = [];
  server = await startServer();
});
afterEach(async () => {
  for (const { context } of people) await context.close();
  await server?.stop();
});

async function comes(device: Device): Promise<Person> {
  const one = await person(browser, device);
  people.push(one);
  return one;
}

const complaints = () => people.flatMap((one) => one.complaints);

describe.each(languages)('the door in %s', (language) => {
  test('the printed link makes the first account, once', async () => {
    const first = await comes({ language });
    await setUp(first, server, 'Sora');
    await picture(first, `door.home.${language}`);
    const late = await comes({ language });
    await late.page.goto(server.setup_link);
    await late.page.getByLabel(late.t('setup.name')).fill('Late');
    await late.page.getByLabel(late.t('setup.email')).fill('late@example.com');
    await late.page.getByLabel(late.t('setup.password')).fill('another long sentence');
    await late.page.getByRole('button', { name: late.t('setup.submit') }).click();
    // A link that is used up is answered in words, and nobody gets in by it.
    await late.page.getByText(late.t('problem.gone')).waitFor();
    await late.page.goto(server.address);
    await late.page.getByRole('heading', { level: 1, name: late.t('sign_in.title') }).waitFor();
    expect(complaints()).toEqual([]);
  });

  test('two browsers, one a phone, come in by the code and are in again after a reload', async () => {
    const facilitator = await comes({ language });
    await setUp(facilitator, server, 'Sora');
    const workshop = await found(facilitator, server, 'Northern lights');
    await picture(facilitator, `door.room.${language}`);
    const desk = await comes({ language });
    const phone = await comes({ language, size: 'phone' });
    await phone.page.goto(`${server.address}/j/${workshop.code}`);
    await phone.page.getByRole('heading', { level: 1, name: 'Northern lights' }).waitFor();
    await picture(phone, `door.join.phone.${language}`);
    const seats = [
      { guest: desk, name: 'Mina', requests: await enter(desk, server, workshop.code, 'Mina', 'business') },
      { guest: phone, name: 'Juho', requests: await enter(phone, server, workshop.code, 'Juho', 'it') },
    ];
    for (const { guest, name, requests } of seats) {
      const { head, workshop: seen } = await requests.view();
      expect([head.role, seen.participants.people?.[head.participant]?.name]).toEqual(['participant', name]);
      await guest.page.reload();
      expect((await requests.view()).head.participant).toBe(head.participant);
      // The door knows them: it asks for no name, and leads on to the workshop.
      await guest.page.goto(`${server.address}/j/${workshop.code.toLowerCase()}`);
      await guest.page.waitForURL(`${server.address}/w/${workshop.id}`);
      expect((await requests.view()).head.participant).toBe(head.participant);
    }
    const { participants } = (await workshop.requests.view()).workshop;
    expect(Object.values(participants.people ?? {}).map((each) => each.name).sort()).toEqual(['Juho', 'Mina', 'Sora']);
    expect(complaints()).toEqual([]);
  });

  test('a wrong code is answered in words, and the right one typed at the front page opens the door', async () => {
    const facilitator = await comes({ language });
    await setUp(facilitator, server, 'Sora');
    const workshop = await found(facilitator, server, 'Northern lights');
    const guest = await comes({ language, size: 'phone' });
    await guest.page.goto(`${server.address}/j/ZZZZZZZZ`);
    await guest.page.getByRole('heading', { level: 1, name: guest.t('join.unknown_title') }).waitFor();
    await picture(guest, `door.wrong.${language}`);
    await guest.page.goto(server.address);
    await guest.page.getByLabel(guest.t('sign_in.code')).fill(workshop.code);
    await guest.page.getByRole('button', { name: guest.t('sign_in.join') }).click();
    await guest.page.getByRole('heading', { level: 1, name: 'Northern lights' }).waitFor();
    // Nobody comes in without saying who they are.
    await guest.page.getByRole('button', { name: guest.t('join.submit') }).click();
    await guest.page.getByText(guest.t('problem.name_missing')).waitFor();
    await guest.page.getByText(guest.t('join.side_missing')).waitFor();
    expect(complaints()).toEqual([]);
  });
});
