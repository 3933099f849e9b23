import { foldText } from '../../compare/words.ts';
import type { SpeakerSuggestion } from '../../views/identity.ts';
import { guarded } from '../failure.ts';
import { countStatements } from '../recall/recall-index.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';
import { shownSpeakers } from '../speakers/shown-speaker.ts';

/** How many are offered, and how many are looked at to choose them from: a single letter begins very many names. */
const OFFERED = 8;
const LOOKED_AT = 200;

/**
 * The speakers on record of whose names every word typed begins a word, in any order; who is on record with most
 * statements first. None for no words. Costs what the longest word's beginning finds, at most 200 rows.
 */
export function speakersNamed(record: RecordDatabase, typed: string): Promise<SpeakerSuggestion[]> {
  const { dexie, speakers } = record;
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
  const [longest, ...others] = words.sort((a, b) => b.length - a.length);
  if (longest === undefined) return Promise.resolve([]);
  return guarded(record, () =>
    dexie.transaction('r', [speakers, record.decisions, record.statements, record.recallBlocks], async () => {
      const rows = await speakers
        .where('words')
        .startsWith(longest)
        .distinct()
        .and((row) => others.every((word) => row.words.some((known) => known.startsWith(word))))
        .limit(LOOKED_AT)
        .toArray();
      const roots = await Promise.all(rows.map(({ speaker }) => rootOf(record, speaker.id)));
      const shown = [...(await shownSpeakers(record, roots)).values()];
      const counts = await Promise.all(shown.map(({ id }) => countStatements(record, id)));
      return shown
        .map((speaker, i) => ({ speaker, statements: counts[i] ?? 0 }))
        .sort((a, b) => b.statements - a.statements)
        .slice(0, OFFERED);
    }),
  );
}
