import type { Side } from '@/lib/api';
import type { Person } from './people';
import { Requests } from './request';
import type { Server } from './server';

/** A workshop that stands, and the ways of its facilitator to it. */
export interface Founded {
  readonly id: string;
  readonly code: string;
  readonly requests: Requests;
}

const room = /\/w\/([A-Za-z0-9_-]{1,24})$/;

/** The id of the workshop that somebody has come to. */
async function workshopOf({ page }: Person): Promise<string> {
  await page.waitForURL(room);
  return room.exec(page.url())?.[1] ?? '';
}

/** Makes the first account by the printed link, and comes to the empty home. */
export async function setUp({ page, t }: Person, server: Server, name: string): Promise<void> {
  await page.goto(server.setup_link);
  await page.getByLabel(t('setup.name')).fill(name);
  await page.getByLabel(t('setup.email')).fill('facilitator@example.com');
  await page.getByLabel(t('setup.password')).fill('a long sentence is safest');
  await page.getByRole('button', { name: t('setup.submit') }).click();
  await page.getByRole('heading', { level: 1, name: t('home.empty_title') }).waitFor();
}

/** Makes a workshop of the standard day by the form. */
export async function found(facilitator: Person, server: Server, title: string): Promise<Founded> {
  const { page, context, t } = facilitator;
  await page.getByRole('link', { name: t('home.new') }).click();
  await page.getByLabel(t('new.workshop_title')).fill(title);
  await page.getByLabel(t('new.customer')).fill('Aurora');
  await page.getByRole('radio', { name: t('new.template_standard') }).check();
  await page.getByRole('button', { name: t('new.submit') }).click();
  const id = await workshopOf(facilitator);
  const requests = new Requests(context, server.address, id);
  return { id, code: await requests.code(), requests };
}

/** Comes in by the code, from the door's page. */
export async function enter(guest: Person, server: Server, code: string, name: string, side: Side): Promise<Requests> {
  const { page, context, t } = guest;
  await page.goto(`${server.address}/j/${code}`);
  await page.getByLabel(t('join.name')).fill(name);
  await page.getByRole('radio', { name: t(`side.${side}`) }).check();
  await page.getByRole('button', { name: t('join.submit') }).click();
  return new Requests(context, server.address, await workshopOf(guest));
}
