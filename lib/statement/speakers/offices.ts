import type { Head } from '../reading/heads.ts';
import type { Phrase } from '../reading/nominal.ts';
import type { Item } from '../text/sentences.ts';

/** The words of an office but the office itself: «президент | Казахстана», «российский | лидер». */
export function scopeOf({ phrase, nounAt }: Head, items: readonly Item[]): string[] {
  const words: string[] = [];
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (i !== nounAt && items[i]?.kind === 'word') words.push(items[i]?.lower ?? '');
  }
  return words;
}

/** What of the phrase follows its noun. */
export function afterNoun({ phrase, nounAt }: Head): Phrase {
  return nounAt === undefined ? phrase : { ...phrase, first: nounAt };
}

/**
 * An office as a name, in the nominative: «по словам главы ведомства» → «глава ведомства». Adjectives before a noun in
 * another case are left out, for they would have to be declined.
 */
export function officeName({ phrase, noun, nounAt }: Head, items: readonly Item[], text: string): string {
  const end = items[phrase.last]?.end ?? 0;
  const item = nounAt === undefined ? undefined : items[nounAt];
  if (!noun || !item || noun.nominative) return text.slice(items[phrase.first]?.start ?? 0, end);
  return withCapitals(noun.lemma, text.slice(item.start, item.end)) + text.slice(item.end, end);
}

/** «МИДа» is the «МИД»: an abbreviation keeps its capitals. */
function withCapitals(lemma: string, form: string): string {
  const stem = form.slice(0, lemma.length);
  return stem.length > 1 && stem === stem.toUpperCase() && stem.toLowerCase() === lemma ? stem : lemma;
}
