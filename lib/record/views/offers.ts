import { groupBy } from '../../group-by.ts';
import type { Speaker } from '../../model.ts';
import { sameName } from '../../speaker/identity.ts';
import type { OfferEvidence, SpeakerOffer } from '../../views/identity.ts';
import { countStatements } from '../recall/recall-index.ts';
import type { SpeakerRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { decisionsAbout, membersOf, rootOf } from '../speakers/decisions.ts';
import { compareOffices } from '../speakers/known-speaker.ts';
import { shownSpeakers } from '../speakers/shown-speaker.ts';
import { fullnessOf } from '../speakers/speaker-names.ts';

/** Speakers on record who may be one and the same, for the reader to decide. */

/** Nobody goes through more than a few. */
const OFFERED = 3;
/** So many who share a key are looked at: of a common surname there may be hundreds. */
const LOOKED_AT = 300;

/**
 * Who on record may be the same as a speaker, as far as names, offices and the reader's decisions tell, the likeliest
 * first. Runs inside a transaction.
 */
export async function offersFor(
  record: RecordDatabase,
  speakerId: string,
  limit = OFFERED,
): Promise<SpeakerOffer[]> {
  const rootId = await rootOf(record, speakerId);
  const members = await membersOf(record, rootId);
  const own = (await record.speakers.bulkGet(members)).filter((row) => row !== undefined);
  const [first] = own;
  if (!first || first.speaker.sort === 'anonymous') return [];
  const keys = [...new Set(own.flatMap(({ speaker }) => speaker.keys))];
  const alike = await record.speakers.where('speaker.keys').anyOf(keys).distinct().limit(LOOKED_AT).toArray();
  const parted = await partedFrom(record, members);
  const likely: { root: string; evidence: OfferEvidence[] }[] = [];
  for (const [root, rows] of await byRoot(record, alike)) {
    if (root === rootId || rows.some(({ speaker }) => parted.has(speaker.id)) || parted.has(root)) continue;
    const evidence = rows.map((other) => evidenceOf(own, other)).find((found) => found.length > 0);
    if (evidence) likely.push({ root, evidence });
  }
  const shown = await shownSpeakers(
    record,
    likely.map(({ root }) => root),
  );
  const offers: SpeakerOffer[] = [];
  for (const { root, evidence } of likely) {
    const speaker = shown.get(root);
    const statements = await countStatements(record, root);
    if (speaker && statements > 0) offers.push({ speaker, statements, evidence });
  }
  return offers
    .sort((a, b) => b.evidence.length - a.evidence.length || b.statements - a.statements)
    .slice(0, limit);
}

async function byRoot(
  record: RecordDatabase,
  rows: readonly SpeakerRow[],
): Promise<Map<string, SpeakerRow[]>> {
  const roots = new Map<string, string>();
  for (const { speaker } of rows) roots.set(speaker.id, await rootOf(record, speaker.id));
  return groupBy(rows, ({ speaker }) => roots.get(speaker.id) ?? speaker.id);
}

/** Whom the reader has said that none of these speakers is. */
async function partedFrom(record: RecordDatabase, members: readonly string[]): Promise<ReadonlySet<string>> {
  const decisions = await decisionsAbout(record, members);
  return new Set(decisions.flatMap(({ sort, about }) => (sort === 'merge' ? [] : about)));
}

/** What speaks for two being one; nothing where the names rule it out, or tell too little. */
function evidenceOf(own: readonly SpeakerRow[], { speaker: other }: SpeakerRow): OfferEvidence[] {
  for (const { speaker } of own) {
    if (speaker.sort !== other.sort) continue;
    const name = speaker.sort === 'body' ? 'noun' : nameEvidence(speaker, other);
    const office = sharedOffice(speaker, other);
    if (name === 'given' && !office) continue;
    if (name) return [{ why: name }, ...(office ? [office] : [])];
  }
  return [];
}

/** Whether all names of the one may be the other's, and how much that says. */
function nameEvidence(a: Speaker, b: Speaker): 'names' | 'surname' | 'given' | null {
  const pairs = Object.entries(a.names).flatMap(([la, one]) =>
    Object.entries(b.names).map(([lb, other]) => ({ one, other, la, lb })),
  );
  if (pairs.some(({ one, other, la, lb }) => sameName(one, other, [la, lb]) === false)) return null;
  const fullness = pairs.flatMap(({ one, other, la, lb }) => [fullnessOf(one, la), fullnessOf(other, lb)]);
  if (fullness.includes('given')) return 'given';
  return fullness.includes('surname') ? 'surname' : 'names';
}

function sharedOffice(a: Speaker, b: Speaker): OfferEvidence | null {
  for (const [language, role] of Object.entries(a.roles))
    if (compareOffices(role, b.roles[language], language) === 'same')
      return { why: 'office', words: b.roles[language] ?? role, language };
  return null;
}
