import type { SpeakerRow, StatementRow } from '../../rows.ts';
import type { RecordDatabase } from '../../schema.ts';
import { speakerKey } from '../../speakers/speakers.ts';
import { eachStretch } from '../../stretches.ts';
import { waitFor } from '../../wait-for.ts';
import { sameValue } from '../same-value.ts';
import { mergedSpeaker } from './merged-speaker.ts';
import { rememberedLinks } from './remembered-links.ts';
import { partsIn, sameParts } from './same-parts.ts';
import { linkSpeakers } from './speaker-links.ts';

/** More than any number of statements: a decision of the reader's goes before them. */
const DECIDED = 1e9;

/** What becomes of a backup's speakers. */
interface MergedSpeakers {
  /** As the backup has them. */
  rows: readonly SpeakerRow[];
  /** The id on record of each. */
  links: Map<string, string>;
  /** Ids of those who were not on record. */
  added: string[];
}

/** Puts a backup's speakers beside those on record. Runs inside a transaction. */
export async function mergeSpeakerRows(
  record: RecordDatabase,
  other: RecordDatabase,
): Promise<MergedSpeakers> {
  const rows = await waitFor(async () => other.speakers.toArray());
  const theirs = partsIn(await waitFor(async () => other.decisions.toArray()));
  const mine = partsIn(await record.decisions.toArray());
  const votes = await votesOf(record, other, new Set([...mine, ...theirs].map(({ to }) => to)));
  for (const [part, same] of sameParts(mine, theirs)) vote(votes, part.to, same.to, DECIDED);
  const links = await linkSpeakers(record, rows, {
    remembered: await rememberedLinks(record, rows),
    votes,
    parted: new Set(theirs.map(({ to }) => to)),
  });
  const known = await record.speakers.bulkGet(rows.map(({ speaker }) => links.get(speaker.id) ?? ''));
  const put: SpeakerRow[] = [];
  const added: string[] = [];
  rows.forEach((row, i) => {
    const own = known[i];
    const id = links.get(row.speaker.id) ?? row.speaker.id;
    if (!own) {
      added.push(id);
      put.push({ ...row, speaker: { ...row.speaker, id } });
      return;
    }
    const merged = mergedSpeaker(own, row);
    if (!sameValue(merged, own)) put.push(merged);
  });
  await record.speakers.bulkPut(put);
  return { rows, links, added };
}

type Votes = Map<string, Map<string, number>>;

/**
 * By whom on record the statements are that both have. What the reader has decided of one of them tells nothing, nor does
 * one that the article gives to another name since.
 */
async function votesOf(
  record: RecordDatabase,
  other: RecordDatabase,
  parted: ReadonlySet<string>,
): Promise<Votes> {
  const corrected = new Set([
    ...(await record.corrections.toCollection().primaryKeys()),
    ...(await waitFor(async () => other.corrections.toCollection().primaryKeys())),
  ]);
  const votes: Votes = new Map();
  await eachStretch(
    other.statements,
    async (rows) => {
      const known = await record.statements.bulkGet(rows.map(({ statement }) => statement.id));
      rows.forEach((row, i) => {
        const own = known[i];
        const [from, to] = [row.namedId ?? row.statement.speakerId, own?.namedId ?? own?.statement.speakerId];
        if (
          !own ||
          !from ||
          !to ||
          nameIn(row) !== nameIn(own) ||
          corrected.has(row.statement.id) ||
          parted.has(from) ||
          parted.has(to)
        )
          return;
        vote(votes, from, to, 1);
      });
    },
    { read: waitFor },
  );
  return votes;
}

function nameIn({ statement: { speaker } }: StatementRow): string {
  return speaker ? speakerKey(speaker) : '';
}

function vote(votes: Votes, from: string, to: string, weight: number): void {
  const own = votes.get(from) ?? new Map<string, number>();
  own.set(to, (own.get(to) ?? 0) + weight);
  votes.set(from, own);
}
