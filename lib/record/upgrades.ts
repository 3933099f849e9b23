import type { Table } from 'dexie';
import type { SpeakerRow } from './rows.ts';
import { nameKeys } from './speaker-names.ts';

/** What upgraders do to the rows of an older version. Each runs inside the upgrade: all of it or nothing. */

/**
 * Version 2: every speaker gets the keys that today's rules make of the names on record, beside those it had. Without
 * them a speaker recorded before would not be found by a name that only the newer rules join.
 */
export async function renewSpeakerKeys(speakers: Table<SpeakerRow>): Promise<void> {
  await speakers.toCollection().modify(({ speaker }) => {
    const names = Object.entries(speaker.names);
    const keys = names.flatMap(([language, name]) => nameKeys({ name, sort: speaker.sort }, language));
    speaker.keys = [...new Set([...speaker.keys, ...keys])].sort();
  });
}
