import type { Speaker } from '../../model.ts';
import type { SpeakerRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { fullerName } from './speaker-names.ts';

/** Speakers as they are shown: with all that is known of those whom the reader has merged into them. */

/** By id; who is not on record is left out. Runs inside a transaction. */
export async function shownSpeakers(
  record: RecordDatabase,
  ids: Iterable<string>,
): Promise<Map<string, Speaker>> {
  const wanted = [...new Set(ids)];
  const merged = await mergedInto(record);
  const members = wanted.map((id) => withMerged(id, merged));
  const rows = await record.speakers.bulkGet([...new Set(members.flat())]);
  const byId = new Map(rows.flatMap((row) => (row ? [[row.speaker.id, row] as const] : [])));
  return new Map(
    wanted.flatMap((id, i) => {
      const shown = inOne((members[i] ?? []).flatMap((member) => byId.get(member) ?? []));
      return shown ? [[id, shown] as const] : [];
    }),
  );
}

/** One speaker; null where it is not on record. Runs inside a transaction. */
export async function shownSpeaker(record: RecordDatabase, id: string | null): Promise<Speaker | null> {
  return id === null ? null : ((await shownSpeakers(record, [id])).get(id) ?? null);
}

/** Who was merged into each: all the reader's merges, which are made by hand and so are few. */
async function mergedInto({ decisions }: RecordDatabase): Promise<ReadonlyMap<string, string[]>> {
  const merged = new Map<string, string[]>();
  for (const decision of await decisions.toArray())
    if (decision.sort === 'merge')
      merged.set(decision.into, [...(merged.get(decision.into) ?? []), decision.merged]);
  return merged;
}

function withMerged(id: string, merged: ReadonlyMap<string, string[]>): string[] {
  const members = new Set([id]);
  for (const member of members) for (const other of merged.get(member) ?? []) members.add(other);
  return [...members];
}

function inOne([root, ...others]: readonly SpeakerRow[]): Speaker | null {
  if (!root) return null;
  const speaker = { ...root.speaker, names: { ...root.speaker.names }, roles: { ...root.speaker.roles } };
  const asOf = { ...root.rolesAsOf };
  for (const other of others) {
    for (const [language, name] of Object.entries(other.speaker.names))
      speaker.names[language] = fullerName(speaker.names[language], name, language);
    for (const [language, role] of Object.entries(other.speaker.roles)) {
      const since = other.rolesAsOf[language] ?? '';
      if (speaker.roles[language] !== undefined && since <= (asOf[language] ?? '')) continue;
      speaker.roles[language] = role;
      asOf[language] = since;
    }
    speaker.keys = [...new Set([...speaker.keys, ...other.speaker.keys])].sort();
  }
  return speaker;
}
