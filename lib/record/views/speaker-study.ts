import { stemsOf } from '../../compare/relevance.ts';
import { type Subject, subjectsOf } from '../../compare/subjects.ts';
import { tellingWords } from '../../compare/telling-words.ts';
import { foldText } from '../../compare/words.ts';
import { groupBy } from '../../group-by.ts';
import { languageByCode } from '../../language/languages.ts';
import type { LanguageCode, Speaker } from '../../model.ts';
import type { SpeakerOffice, SpeakerStudy, SpeakerSubject } from '../../views/speaker-study.ts';
import { reading } from '../reading.ts';
import { countStatements } from '../recall/recall-index.ts';
import type { SpokenRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { rootOf } from '../speakers/decisions.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';
import { spokenBy } from '../spoken.ts';
import { sampledWords } from './sampled-words.ts';

/** What a speaker speaks about, as what, and where: read from the latest statements. */

/** Beyond these, older statements are left out: all are read for it, and must not be many seconds' work. */
const MOST_STUDIED = 5_000;
const OFFICES = 20;
const OUTLETS = 20;

/** Null where the speaker is not on record. Rejects with a RecordError. */
export function speakerStudy(record: RecordDatabase, speakerId: string): Promise<SpeakerStudy | null> {
  return reading(record, async () => {
    const rootId = await rootOf(record, speakerId);
    const speaker = await shownSpeaker(record, rootId);
    if (!speaker) return null;
    const total = await countStatements(record, rootId);
    const study = await spokenBy(record, rootId).reverse().limit(MOST_STUDIED).toArray();
    return {
      ...(await subjectsIn(record, speaker, study)),
      offices: officesIn(study),
      outlets: outletsIn(study),
      studied: study.length,
      total,
    };
  });
}

async function subjectsIn(
  record: RecordDatabase,
  { names }: Speaker,
  study: readonly SpokenRow[],
): Promise<Pick<SpeakerStudy, 'subjects' | 'others'>> {
  const telling = new Map<LanguageCode, (folded: string) => boolean>();
  const statements = study.map(({ row, article }) => {
    const code = article.language;
    const isTelling = telling.get(code) ?? tellingWords(languageByCode(code));
    telling.set(code, isTelling);
    return { text: row.statement.text, isTelling };
  });
  const ownName = new Set(Object.values(names).flatMap((name) => stemsOf(name)));
  const found = subjectsOf(statements, await sampledWords(record), ownName);
  return { subjects: found.subjects.map((one) => shownSubject(one, study)), others: found.others.length };
}

function shownSubject({ words, statements }: Subject, study: readonly SpokenRow[]): SpeakerSubject {
  const own = statements.flatMap((place) => study[place] ?? []);
  const [language = ''] = commonest(own.map(({ article }) => article.language));
  return { words, language, statements: own.map(({ row }) => row.statement.id) };
}

/** The offices as articles give them, by their words; the latest first. */
function officesIn(study: readonly SpokenRow[]): SpeakerOffice[] {
  const told = study.flatMap(({ row: { statement, standing }, article }) => {
    const words = statement.speaker?.role;
    if (!words) return [];
    return [{ words, language: article.language, said: standing.first }];
  });
  const byWords = groupBy(told, ({ words, language }) => `${language} ${foldText(words)}`);
  const offices = [...byWords.values()].map((uses): SpeakerOffice => {
    const days = uses.map(({ said }) => said).filter(({ from }) => from !== '');
    const from = days.map((said) => said.from).sort();
    const to = days.map((said) => said.to).sort();
    return {
      words: commonest(uses.map(({ words }) => words))[0] ?? '',
      language: uses[0]?.language ?? '',
      from: from[0] ?? null,
      to: to.at(-1) ?? null,
      statements: uses.length,
    };
  });
  return offices
    .sort((a, b) => b.statements - a.statements)
    .slice(0, OFFICES)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
}

function outletsIn(study: readonly SpokenRow[]): SpeakerStudy['outlets'] {
  const byOutlet = groupBy(
    study.map(({ article }) => article.publisher),
    (publisher) => publisher,
  );
  return [...byOutlet]
    .map(([name, { length }]) => ({ name, statements: length }))
    .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
    .slice(0, OUTLETS);
}

/** Distinct values, the one met most first. */
function commonest(values: readonly string[]): string[] {
  return [...groupBy(values, (value) => value)]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([value]) => value);
}
