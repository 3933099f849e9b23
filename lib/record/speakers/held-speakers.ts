import type { SpeakerRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootsOf } from './decisions.ts';

/** The speakers that stand for some on record: themselves, or whom the reader has merged them into. */
export type RootsOf = (ids: readonly string[]) => Promise<string[]>;

/**
 * The speakers on record who may be meant, asked of the database at once, so that who is who is then told without it; what
 * is told is written at once too. Good for one transaction.
 */
export class HeldSpeakers {
  readonly #record: RecordDatabase;
  readonly #rootsOf: RootsOf;
  readonly #byId = new Map<string, SpeakerRow>();
  /** Ids of all who have a key, for the keys that were asked for. */
  readonly #byKey = new Map<string, Set<string>>();
  /** Ids that were asked for, with all that were made of them for others of the same name. */
  readonly #names = new Set<string>();
  readonly #roots = new Map<string, string>();
  readonly #unwritten = new Set<string>();

  constructor(record: RecordDatabase, rootsOf: RootsOf = rootsOnRecord(record)) {
    this.#record = record;
    this.#rootsOf = rootsOf;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Holds all who have some keys, and who has some ids. */
  async hold(keys: Iterable<string>, ids: Iterable<string>): Promise<void> {
    const { speakers } = this.#record;
    const newKeys = [...new Set(keys)].filter((key) => !this.#byKey.has(key));
    const newIds = [...new Set(ids)].filter((id) => !this.#names.has(id));
    const [keyed, named] = await Promise.all([
      Promise.all(newKeys.map((key) => speakers.where('speaker.keys').equals(key).toArray())),
      Promise.all(newIds.map((id) => speakers.where(':id').between(id, `${id}-\uffff`).toArray())),
    ]);
    const rows = [...keyed.flat(), ...named.flat()];
    // A row held already may have been changed since it was written.
    for (const row of rows) if (!this.#byId.has(row.speaker.id)) this.#byId.set(row.speaker.id, row);
    for (const id of newIds) this.#names.add(id);
    newKeys.forEach((key, i) => {
      this.#byKey.set(key, new Set((keyed[i] ?? []).map(({ speaker }) => speaker.id)));
    });
    for (const id of this.#unwritten) this.#enter(id);
    const unrooted = [...new Set(rows.map(({ speaker }) => speaker.id))].filter((id) => !this.#roots.has(id));
    const roots = await this.#rootsOf(unrooted);
    unrooted.forEach((id, i) => {
      this.#roots.set(id, roots[i] ?? id);
    });
  }

  /** All who have one of some keys that are held, each once. */
  keyed(keys: readonly string[]): SpeakerRow[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    return [...ids].sort().flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** As if some were not on record. */
  leaveOut(ids: Iterable<string>): void {
    for (const id of ids) this.#byId.delete(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  put(row: SpeakerRow): void {
    this.#byId.set(row.speaker.id, row);
    this.#unwritten.add(row.speaker.id);
    this.#enter(row.speaker.id);
  }

  /** Who stands for a speaker that is held. */
  rootOf(id: string): string {
    return this.#roots.get(id) ?? id;
  }

  /** Writes what is new. */
  async write(): Promise<void> {
    const rows = [...this.#unwritten].flatMap((id) => this.#byId.get(id) ?? []);
    this.#unwritten.clear();
    await this.#record.speakers.bulkPut(rows);
  }

  /** Holds nobody any more; what is new must be written before. */
  clear(): void {
    for (const held of [this.#byId, this.#byKey, this.#names, this.#roots]) held.clear();
  }

  /** Under those of its keys that were asked for. */
  #enter(id: string): void {
    for (const key of this.#byId.get(id)?.speaker.keys ?? []) this.#byKey.get(key)?.add(id);
  }
}

const rootsOnRecord =
  (record: RecordDatabase): RootsOf =>
  (ids) =>
    rootsOf(record, ids);
