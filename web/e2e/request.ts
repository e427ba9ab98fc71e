import { randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Command, Workshop } from '@/core/types.gen';

interface Snapshot {
  readonly head: { readonly participant: string; readonly role: string };
  readonly workshop: Workshop;
}

/** An id as a client draws it: 128 random bits. */
export const newId = (): string => randomBytes(16).toString('base64url');

/** What stands between a person's browser and the server beside its pages: the HTTP interface, with the same cookies. */
export class Requests {
  constructor(
    private readonly context: BrowserContext,
    private readonly address: string,
    private readonly workshop: string,
  ) {}

  /** Gives a command; fails loudly when it is refused. */
  async command(command: Command): Promise<void> {
    const answer = await this.send(command);
    if (answer.status !== 200) throw new Error(`${command.type}: ${answer.status} ${answer.text}`);
  }

  /** Gives a command and returns the code with which it is refused. */
  async refusal(command: Command): Promise<string> {
    const { status, text } = await this.send(command);
    if (status < 400) throw new Error(`${command.type} was taken`);
    return (JSON.parse(text) as { code: string }).code;
  }

  /** All that this person may see. */
  async view(): Promise<Snapshot> {
    return JSON.parse(await this.read('view')) as Snapshot;
  }

  /** The report in the given language, as Markdown. */
  report(language: string): Promise<string> {
    return this.read(`export?format=md&lang=${language}`);
  }

  /** The code on the door, for whoever facilitates. */
  async code(): Promise<string> {
    return (JSON.parse(await this.read('door')) as { code: string }).code;
  }

  /** Opens or closes the door, as whoever facilitates. */
  async door(change: { readonly open: boolean }): Promise<void> {
    const answer = await this.context.request.put(this.path('door'), { headers: { 'X-Northstar': '1', Origin: this.address }, data: change });
    if (!answer.ok()) throw new Error(`door: ${answer.status()} ${await answer.text()}`);
  }

  private async send(command: Command): Promise<{ status: number; text: string }> {
    const answer = await this.context.request.post(this.path('commands'), {
      headers: { 'X-Northstar': '1', Origin: this.address },
      data: { type: 'command', id: newId(), command },
    });
    return { status: answer.status(), text: await answer.text() };
  }

  private async read(part: string): Promise<string> {
    const answer = await this.context.request.get(this.path(part));
    if (!answer.ok()) throw new Error(`${part}: ${answer.status()} ${await answer.text()}`);
    return answer.text();
  }

  private path(part: string): string {
    return `${this.address}/api/v1/workshops/${this.workshop}/${part}`;
  }
}
