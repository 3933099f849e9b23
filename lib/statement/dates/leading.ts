import type { Span } from '../../model.ts';
import { clauseLexicon } from './clause-lexicon.ts';
import type { DatableStatement, DatingLanguage } from './datable.ts';
import { dateAtHead, elidedOf } from './find.ts';
import { dateTokens } from './tokens.ts';

/** How much of a content's beginning may be date words, in UTF-16 units. */
const HEAD = 60;

/** How much may stand between the cue and such a content: the addressee of "told reporters Monday the …". */
const BETWEEN = 40;

/**
 * The date at the head of a content that follows its cue with neither comma nor conjunction: "said [Saturday] the state
 * would sue". Null where there is none or where it is the subject of what follows: "said last year was the warmest".
 */
export function leadingDate(
  text: string,
  { cue, content }: DatableStatement,
  { dates, speech }: DatingLanguage,
): Span | null {
  const [first] = content;
  if (!cue || !first || first.start < cue.end || first.start - cue.end > BETWEEN) return null;
  const between = dateTokens(text, { start: cue.end, end: first.start }, elidedOf(dates));
  if (between.some(({ kind, word }) => kind === 'mark' || speech.complementizers.has(word))) return null;
  const head = dateTokens(
    text,
    { start: first.start, end: Math.min(first.end, first.start + HEAD) },
    elidedOf(dates),
  );
  const expression = dateAtHead(head, dates);
  const after = expression && head[expression.next];
  if (!expression || !after || after.kind !== 'word') return null;
  const bare = !speech.prepositions.has(head[0]?.word ?? '');
  const isSubject = bare && clauseLexicon(dates).subjectVerbs.has(after.word);
  return isSubject ? null : { start: expression.start, end: expression.end };
}
