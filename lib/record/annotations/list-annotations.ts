import { foldText } from '../../compare/words.ts';
import type { Verdict } from '../../model.ts';
import type { AnnotatedView } from '../../views/library.ts';
import { guarded } from '../failure.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

/** Tags that are offered, those on most annotations first. */
const MOST_TAGS = 100;

/**
 * Ids of the annotated statements with a verdict, a tag, and words that begin words of the note or the tags (each of any,
 * where it is not given), the last annotated first; and the verdicts and tags that are in use, with the number of annotations. Looks through all annotations.
 * Rejects with a RecordError.
 */
export function annotatedStatements(
  record: RecordDatabase,
  asked: { text?: string | undefined; verdict?: Verdict | undefined; tag?: string | undefined },
): Promise<AnnotatedView> {
  return guarded(record, async () => {
    const all = await record.annotations.toArray();
    const words = foldText(asked.text ?? '')
      .split(' ')
      .filter((word) => word !== '');
    const fitting = all.filter(
      ({ verdict, tags, note }) =>
        beginsWords(`${note} ${tags.join(' ')}`, words) &&
        (asked.verdict === undefined || verdict === asked.verdict) &&
        (asked.tag === undefined || tags.includes(asked.tag)),
    );
    return {
      statementIds: fitting
        .sort((a, b) => compareText(b.updated, a.updated))
        .map(({ statementId }) => statementId),
      verdicts: counted(all.flatMap(({ verdict }) => verdict ?? [])),
      tags: counted(all.flatMap(({ tags }) => tags)).slice(0, MOST_TAGS),
    };
  });
}

/** Whether each of some words begins a word of a text. */
function beginsWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = ` ${foldText(text)}`;
  return words.every((word) => folded.includes(` ${word}`));
}

/** Each value once with how often it is met, the most first. */
function counted<Value extends string>(values: readonly Value[]): { value: Value; annotations: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, annotations]) => ({ value, annotations }))
    .sort((a, b) => b.annotations - a.annotations || compareText(a.value, b.value));
}
