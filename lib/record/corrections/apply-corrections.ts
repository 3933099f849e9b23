import { ChangedText } from '../../annotation/find-again.ts';
import { kindOfSpan } from '../../annotation/kind-of-span.ts';
import type { ArticleText, FoundSpeaker, FoundStatement, Span } from '../../model.ts';
import type { CorrectedSpeaker, CorrectionRow } from '../reader-rows.ts';

/** What the extractor has found of an article, as the reader has corrected it. */

/** A statement and what its id is made of beside the article's. */
export interface KeyedStatement {
  key: string;
  found: FoundStatement;
  /** The speaker on record whom the reader chose. */
  speakerId?: string;
  /** Whether the reader has said where it begins and ends. */
  isMarked?: boolean;
}

/** An article that corrections are applied to. */
export interface Correcting {
  article: Pick<ArticleText, 'text' | 'published'>;
  now: ChangedText;
}

/** How much of two stretches must be shared for them to be one statement. */
const SHARED = 0.5;

/** The part of a statement's id that is made of its words. */
export function keyOfId(statementId: string): string {
  return statementId.slice(statementId.indexOf(':') + 1);
}

/**
 * Applies the reader's corrections. Each goes to the statement of the very words it was made on; else to the one that
 * stands where those words, or what they have become, stand now; else, where the reader says that there is a statement and
 * its place is found, there is one. What is found nowhere is left out, never misplaced.
 */
export function applyCorrections(
  article: Correcting['article'],
  found: readonly KeyedStatement[],
  corrections: readonly CorrectionRow[],
): KeyedStatement[] {
  if (corrections.length === 0) return [...found];
  const correcting = { article, now: new ChangedText(article.text) };
  const corrected = new Map<KeyedStatement, CorrectionRow>();
  const elsewhere: CorrectionRow[] = [];
  for (const correction of corrections) {
    const same = found.find(({ key }) => key === keyOfId(correction.statementId));
    if (same) corrected.set(same, correction);
    else elsewhere.push(correction);
  }
  const unfound: KeyedStatement[] = [];
  for (const correction of elsewhere) {
    const place = correcting.now.find(correction.quote);
    if (!place) continue;
    const there = found.find((other) => !corrected.has(other) && isOnePlace(other.found, place));
    if (there) corrected.set(there, correction);
    else unfound.push(...asCorrected(correcting, correction, unfoundAt(article.text, place, correction)));
  }
  const right = found.flatMap((statement) => {
    const correction = corrected.get(statement);
    return correction ? asCorrected(correcting, correction, statement.found) : [statement];
  });
  return withoutSwallowed([...right, ...unfound]).sort(
    (a, b) => a.found.start - b.found.start || a.found.end - b.found.end,
  );
}

/**
 * One statement as the reader has corrected it; none where they say that there is none. Without any step it is as it was
 * found.
 */
export function asCorrected(
  correcting: Correcting,
  correction: CorrectionRow,
  found: FoundStatement,
): KeyedStatement[] {
  const step = correction.steps.at(-1);
  const key = keyOfId(correction.statementId);
  if (!step && correction.found) return [{ key, found }];
  if (step?.is !== 'statement') return [];
  const place = step.content ? correcting.now.find(step.content) : correction.found === null ? found : null;
  const marked = place ? at(correcting.article.text, found, place) : found;
  const dated = step.said === undefined ? marked : dateOf(marked, step.said, correcting.article.published);
  return [
    {
      key,
      found: step.speaker === undefined ? dated : { ...dated, speaker: speakerOf(dated, step.speaker) },
      ...(step.speaker?.speakerId && { speakerId: step.speaker.speakerId }),
      isMarked: place !== null,
    },
  ];
}

/** A statement where the extractor finds none: by the reader, or as it was found when the reader corrected it. */
export function unfoundAt(
  text: string,
  { start, end }: Span,
  { found, quote }: CorrectionRow,
): FoundStatement {
  if (found?.start === start && found.end === end && isAsItWas(text, quote.exact, found)) return found;
  const span = { start, end };
  const nowhere = { start, end: start, text: '' };
  return {
    ...span,
    text: text.slice(start, end),
    kind: found?.kind ?? kindOfSpan(text, span),
    speaker: found?.speaker ? { ...found.speaker, mention: nowhere } : null,
    cue: null,
    said: found?.said ?? null,
    recalled: found?.recalled ?? false,
  };
}

/** A text that is gone, or was never kept, says nothing else. */
function isAsItWas(text: string, words: string, { start, end }: Span): boolean {
  return text === '' || text.slice(start, end) === words;
}

/** With the words that the reader has marked; as it was found where they are its own. */
function at(text: string, whole: FoundStatement, { start, end }: Span): FoundStatement {
  if (whole.start === start && whole.end === end) return whole;
  const { parts: _, ...found } = whole;
  const span = { start, end };
  return { ...found, ...span, text: text.slice(start, end), kind: kindOfSpan(text, span) };
}

function dateOf(
  found: FoundStatement,
  said: FoundStatement['said'],
  published: string | null,
): FoundStatement {
  return { ...found, said, recalled: said !== null && published !== null && said.to < published };
}

/** As the reader names it; the article's words for it stay, as they may stand for anybody. */
function speakerOf({ speaker, start }: FoundStatement, named: CorrectedSpeaker | null): FoundSpeaker | null {
  if (!named) return null;
  const mention = speaker?.mention ?? { start, end: start, text: '' };
  return { name: named.name, sort: named.sort, mention, confidence: 1 };
}

/** Whether two stretches share at least half of both. */
export function isOnePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= SHARED * Math.max(a.end - a.start, b.end - b.start);
}

/** Where the reader has marked a longer stretch, what was found of the same speaker within it is a part of it. */
function withoutSwallowed(statements: readonly KeyedStatement[]): KeyedStatement[] {
  const marked = statements.filter(({ isMarked }) => isMarked);
  return statements.filter(
    (statement) =>
      statement.isMarked !== undefined ||
      !marked.some(
        ({ found }) =>
          found.start <= statement.found.start &&
          found.end >= statement.found.end &&
          found.speaker?.name === statement.found.speaker?.name,
      ),
  );
}
