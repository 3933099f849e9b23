import * as v from 'valibot';
import { findShift } from '../lib/compare/shift/shift.ts';
import { detectLanguage } from '../lib/language/detect.ts';
import { languageByCode } from '../lib/language/languages.ts';
import type { Span } from '../lib/model.ts';
import { filesGiven, readJsonLines } from './json-lines.ts';
import { endWithReader } from './reader-gone.ts';

/**
 * Reads pairs of statements, a line `{"id","lang"?,"a","b"}` each (or `"langs": [a's, b's]`), and prints for each how surely they differ (from
 * 0.5 up it would be shown) and the words in either that show it.
 */

const PairSchema = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.nullish(v.string()),
  /** Where they are not of one language: that of `a`, that of `b`. */
  langs: v.nullish(v.tuple([v.string(), v.string()])),
  a: v.string(),
  b: v.string(),
});
type Pair = v.InferOutput<typeof PairSchema>;

function shiftOf({ id, lang, langs, a, b }: Pair) {
  const common = lang ?? detectLanguage(`${a} ${b}`);
  const language = languageByCode(langs?.[0] ?? common);
  const other = languageByCode(langs?.[1] ?? common);
  const shift = language && other ? findShift(a, b, language, other) : null;
  return {
    id,
    score: Math.round((shift?.score ?? 0) * 1000) / 1000,
    evidence: (shift?.evidence ?? []).map((words) => ({
      a: wordsAt(a, words.a),
      b: wordsAt(b, words.b),
      why: words.why,
    })),
  };
}

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

endWithReader();
for (const file of filesGiven('npm run --silent shift -- PAIRS.jsonl...')) {
  for (const { value } of readJsonLines(file, PairSchema)) console.log(JSON.stringify(shiftOf(value)));
}
