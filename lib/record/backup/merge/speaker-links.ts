import type { FoundSpeaker, LanguageCode } from '../../../model.ts';
import type { SpeakerRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { HeldSpeakers } from '../../speakers/held-speakers.ts';
import { compareOffices, findKnown } from '../../speakers/known-speaker.ts';
import { fitsKnownNames, fullnessOf } from '../../speakers/speaker-names.ts';
import { sameValue } from '../same-value.ts';

/** Which speaker on record each speaker of a backup is. */

/** By the id in the backup, how often a statement that both have is by whom on record. */
export type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface LinkEvidence {
  /** See `remembered-links.ts`; null is nobody on record. */
  remembered: ReadonlyMap<string, string | null>;
  votes: Votes;
  /** Those of the backup whom the reader parted from others of their name: no rule may join them again. */
  parted: ReadonlySet<string>;
}

/**
 * The ids on record of a backup's speakers; no two of them become one, since whoever made the backup told them apart. First
 * holds what an earlier restore made of them; then tell the statements that both have, then the id itself, then the rules by
 * which reading tells who is who. Who is new keeps the id, or gets another where that is somebody else's.
 */
export async function linkSpeakers(
  record: RecordDatabase,
  rows: readonly SpeakerRow[],
  { remembered, votes, parted }: LinkEvidence,
): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  const claimed = new Set<string>();
  const link = (id: string, to: string | undefined) => {
    if (to === undefined || links.has(id) || claimed.has(to)) return;
    links.set(id, to);
    claimed.add(to);
  };
  for (const [id, to] of remembered) link(id, to ?? undefined);
  const unknown = rows.filter(({ speaker }) => remembered.get(speaker.id) !== null);
  for (const { speaker } of unknown) link(speaker.id, favourite(votes.get(speaker.id)));
  const own = await record.speakers.bulkGet(unknown.map(({ speaker }) => speaker.id));
  unknown.forEach((row, i) => {
    const same = own[i];
    if (same && isSame(same, row)) link(row.speaker.id, row.speaker.id);
  });
  const held = new HeldSpeakers(record);
  const left = rows.filter(({ speaker }) => !links.has(speaker.id));
  await held.hold(
    left.flatMap(({ speaker }) => speaker.keys),
    left.map(({ speaker }) => baseOf(speaker.id)),
  );
  for (const row of left) {
    // Who is another of the backup's already leaves no doubt whom a name means.
    held.leaveOut(claimed);
    if (!parted.has(row.speaker.id) && remembered.get(row.speaker.id) !== null)
      link(row.speaker.id, byRules(held, row));
  }
  const taken = new Set([...rows.map(({ speaker }) => speaker.id), ...claimed]);
  for (const { speaker } of left) {
    if (links.has(speaker.id)) continue;
    let id = speaker.id;
    for (let n = 2; held.has(id) || claimed.has(id) || (id !== speaker.id && taken.has(id)); n++)
      id = `${baseOf(speaker.id)}-${n}`;
    link(speaker.id, id);
  }
  return links;
}

function favourite(votes: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(votes ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** An id is made of a name; a number is put behind it where another bears the name. */
const NUMBER = /-\d+$/u;
const baseOf = (id: string) => id.replace(NUMBER, '');

/** Whether two rows of one id are one speaker's: made of one name, and neither names nor offices rule it out. */
function isSame(a: SpeakerRow, b: SpeakerRow): boolean {
  if (sameValue(a, b)) return true;
  if (NUMBER.test(a.speaker.id) || a.speaker.sort !== b.speaker.sort) return false;
  if (a.speaker.sort !== 'person') return a.speaker.keys.some((key) => b.speaker.keys.includes(key));
  const names = Object.entries(b.speaker.names);
  if (!names.every(([language, name]) => fitsKnownNames(name, language, a.speaker))) return false;
  const isFull = (row: SpeakerRow) =>
    Object.entries(row.speaker.names).some(([language, name]) => fullnessOf(name, language) === 'full');
  return (isFull(a) && isFull(b)) || !officesDiffer(a, b);
}

function officesDiffer({ speaker: a }: SpeakerRow, { speaker: b }: SpeakerRow): boolean {
  return Object.entries(a.roles).some(
    ([language, role]) => compareOffices(role, b.roles[language], language) === 'different',
  );
}

function byRules(held: HeldSpeakers, { speaker }: SpeakerRow): string | undefined {
  const found = Object.entries(speaker.names).map(([language, name]) =>
    findKnown(held, namedAs(name, speaker, language), language, speaker.keys),
  );
  const [first] = found;
  return first && found.every((row) => row === first) ? first.speaker.id : undefined;
}

function namedAs(name: string, { sort, roles }: SpeakerRow['speaker'], language: LanguageCode): FoundSpeaker {
  const role = roles[language];
  return {
    name,
    sort,
    mention: { start: 0, end: 0, text: '' },
    confidence: 1,
    ...(role !== undefined && { role }),
  };
}
