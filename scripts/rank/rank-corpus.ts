import * as v from 'valibot';
import { indexPassages, type PassageIndex, relevanceIn } from '../../lib/compare/relevance.ts';
import { detectLanguage } from '../../lib/language/detect.ts';
import { languageByCode } from '../../lib/language/languages.ts';
import { sameName } from '../../lib/speaker/identity.ts';

/** Ranks a corpus as the popup ranks a speaker's earlier statements. */

const passage = {
  id: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((id) => String(id)),
  ),
  text: v.string(),
  title: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  date: v.nullish(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/u, 'a date begins YYYY-MM-DD'))),
  speaker: v.nullish(v.string()),
};

export const CorpusLineSchema = v.object({ kind: v.picklist(['doc', 'query']), ...passage });
export type CorpusLine = v.InferOutput<typeof CorpusLineSchema>;

/** As many as are printed of each ranking. */
const MOST_RANKED = 20;

/** The ids of the documents that each query ranks, best first; queries in their order. */
export function* rankCorpus(lines: readonly CorpusLine[]): Generator<{ id: string; ranked: string[] }> {
  const documents = lines.filter(({ kind }) => kind === 'doc');
  const indexes = new Map<string, PassageIndex>();
  for (const query of lines) {
    if (query.kind !== 'query') continue;
    const language = languageOf(query);
    const index = indexes.get(language) ?? indexPassages(documents.map(passageOf), stopWordsOf(language));
    indexes.set(language, index);
    yield { id: query.id, ranked: best(documents, relevanceIn(index, passageOf(query)), query) };
  }
}

function best(documents: readonly CorpusLine[], relevance: readonly number[], query: CorpusLine): string[] {
  return documents
    .map((document, i) => ({ document, relevance: relevance[i] ?? 0 }))
    .filter((ranked) => ranked.relevance > 0)
    .sort((a, b) => b.relevance - a.relevance || compareDates(b.document, a.document))
    .filter(({ document }) => mayBeRecalled(document, query))
    .slice(0, MOST_RANKED)
    .map(({ document }) => document.id);
}

/** As in the record: by the same speaker and made before, as far as both sides say so. */
function mayBeRecalled(document: CorpusLine, query: CorpusLine): boolean {
  if (document.date && query.date && dayOf(document) >= dayOf(query)) return false;
  if (!document.speaker || !query.speaker) return true;
  return sameName(document.speaker, query.speaker) !== false;
}

const dayOf = ({ date }: CorpusLine): string => date?.slice(0, 10) ?? '';

function compareDates(a: CorpusLine, b: CorpusLine): number {
  return dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b));
}

const languageOf = ({ lang, text }: CorpusLine): string => lang ?? detectLanguage(text);

const stopWordsOf = (language: string) => languageByCode(language)?.stopWords;

const passageOf = (line: CorpusLine) => ({
  text: line.text,
  context: line.title ?? '',
  language: languageOf(line),
});
