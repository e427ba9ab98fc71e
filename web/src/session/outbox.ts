import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Command, CommandId } from '@/core/types.gen';

/** A command that the server has not acknowledged yet. */
export interface Waiting {
  readonly id: CommandId;
  readonly command: Command;
}

interface Kept extends Waiting {
  /** Workshop and participant: two people on one device do not send each other's words. */
  readonly seat: string;
  readonly order: number;
}

interface Schema extends DBSchema {
  waiting: { key: string; value: Kept; indexes: { seat: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('northstar', 1, {
    upgrade(db) {
      db.createObjectStore('waiting', { keyPath: 'id' }).createIndex('seat', 'seat');
    },
  });
  return opened;
}

/**
 * Keeps what a person did until it is acknowledged: on this device, through sleep, reload and a killed tab.
 *
 * A browser that refuses storage (private windows of some) still works; then only the open page remembers.
 */
export class Outbox {
  readonly #seat: string;
  #order = Date.now();

  constructor(workshop: string, participant: string) {
    this.#seat = `${workshop}/${participant}`;
  }

  /** Resolves when the command is on disk, or when it is certain that it can't be. */
  async put(waiting: Waiting): Promise<void> {
    const kept: Kept = { ...waiting, seat: this.#seat, order: this.#order++ };
    await database().then((db) => db.put('waiting', kept)).catch(() => undefined);
  }

  async remove(id: CommandId): Promise<void> {
    await database().then((db) => db.delete('waiting', id)).catch(() => undefined);
  }

  /** Everything that waits, of every tab of this person, oldest first. */
  async all(): Promise<readonly Waiting[]> {
    const kept = await database().then((db) => db.getAllFromIndex('waiting', 'seat', this.#seat)).catch(() => []);
    return kept.sort((a, b) => a.order - b.order).map(({ id, command }) => ({ id, command }));
  }
}
