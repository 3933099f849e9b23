import { foldText } from '../../compare/words.ts';
import type { ListedSpeaker, SpeakerOrder } from '../../views/library.ts';
import { guarded } from '../failure.ts';
import { amounts, countStatements, type SpokenAmount } from '../recall/recall-index.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeakers } from '../speakers/shown-speaker.ts';
import { datedBy } from '../spoken.ts';

/** All speakers for a list that is scrolled freely: first their ids in order, then the few that are looked at. */

/**
 * Ids of the speakers of whose names every word typed begins a word; all of them for no words. Who was merged into
 * another is found as that one. Rejects with a RecordError.
 */
export function speakerIds(
  record: RecordDatabase,
  typed: string,
  order: SpeakerOrder = 'name',
): Promise<string[]> {
  const { dexie, speakers, decisions, recallBlocks } = record;
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
  return guarded(record, () =>
    dexie.transaction('r', [speakers, decisions, recallBlocks], async () => {
      const [inOrder, merges, ...found] = await Promise.all([
        speakers.orderBy('speaker.name').primaryKeys(),
        decisions.filter(({ sort }) => sort === 'merge').toArray(),
        ...words.map((word) => speakers.where('words').startsWith(word).primaryKeys()),
      ]);
      const into = new Map(merges.flatMap((row) => (row.sort === 'merge' ? [[row.merged, row.into]] : [])));
      const sets = found.map((ids) => new Set(ids.map((id) => rootIn(into, id))));
      const byName = inOrder.filter((id) => !into.has(id) && sets.every((set) => set.has(id)));
      return order === 'name' ? byName : sortedBy(order, byName, await amounts(record));
    }),
  );
}

/** Of equals those that come first by name stay first. */
function sortedBy(
  order: Exclude<SpeakerOrder, 'name'>,
  ids: readonly string[],
  spoken: ReadonlyMap<string, SpokenAmount>,
): string[] {
  // Who is not on record with anything comes last.
  const rank = (id: string) => spoken.get(id)?.[order] ?? Number.MIN_SAFE_INTEGER;
  return ids.toSorted((a, b) => rank(b) - rank(a));
}

/** The speakers of these ids with how much of theirs is on record; who is not on record is left out. */
export function speakersOfIds(record: RecordDatabase, ids: readonly string[]): Promise<ListedSpeaker[]> {
  const { dexie, speakers, decisions, spoken, recallBlocks } = record;
  return guarded(record, () =>
    dexie.transaction('r', [speakers, decisions, spoken, recallBlocks], async () => {
      const shown = await shownSpeakers(record, ids);
      return Promise.all(
        [...shown.values()].map(async (speaker) => {
          const [count, first, last] = await Promise.all([
            countStatements(record, speaker.id),
            datedBy(record, speaker.id).first(),
            datedBy(record, speaker.id).last(),
          ]);
          return {
            speaker,
            statements: count,
            first: first?.row.standing.first.from ?? null,
            last: last?.row.standing.first.to ?? null,
          };
        }),
      );
    }),
  );
}

/** A merge may itself have been merged. */
function rootIn(into: ReadonlyMap<string, string>, id: string): string {
  let root = id;
  for (let next = into.get(root), left = into.size; next !== undefined && left > 0; left--) {
    root = next;
    next = into.get(root);
  }
  return root;
}
