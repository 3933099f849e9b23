import { quickHash } from '../../hash.ts';
import type { SpeakerRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { sorted } from '../same-value.ts';

/** Who the speakers of a backup are on record, as an earlier restore has found. All run inside a transaction. */

const keyOf = (row: SpeakerRow): string => quickHash(JSON.stringify(sorted(row)));

/**
 * Whom an earlier restore has made of speakers, by their ids in the backup; null where nothing came of one. Whoever is not
 * on record any more is left out.
 */
export async function rememberedLinks(
  record: RecordDatabase,
  rows: readonly SpeakerRow[],
): Promise<Map<string, string | null>> {
  const known = await record.restoredSpeakers.bulkGet(rows.map(keyOf));
  const links = new Map<string, string | null>();
  rows.forEach(({ speaker }, i) => {
    const one = known[i];
    if (one) links.set(speaker.id, one.is === '' ? null : one.is);
  });
  return links;
}

/**
 * Keeps whom a restore has made of speakers, after it has taken off those of whom nothing came. Where all of them are on
 * record by the ids of the backup nothing need be kept: whatever came of it speaks for the same again.
 */
export async function rememberLinks(
  record: RecordDatabase,
  rows: readonly SpeakerRow[],
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const known = await record.speakers.bulkGet(rows.map(({ speaker }) => links.get(speaker.id) ?? ''));
  const found = rows.map((row, i) => ({
    id: row.speaker.id,
    of: keyOf(row),
    is: known[i]?.speaker.id ?? '',
  }));
  if (found.every(({ id, is }) => id === is)) return;
  await record.restoredSpeakers.bulkPut(found.map(({ of, is }) => ({ of, is })));
}
