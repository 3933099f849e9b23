import { quoteAt } from '../annotation/quote.ts';
import { foldText } from '../compare/words.ts';
import type { ArticleText, FoundStatement } from '../model.ts';
import { quickHash } from './hash.ts';

/** A statement made ready to be recorded: what can be told of it without asking the record. */
export interface StatementDraft {
  id: string;
  found: FoundStatement;
  contentKey: string;
  before: string;
  prefix: string;
  suffix: string;
}

/** How far back the sentence before is sought. */
const BEFORE_LENGTH = 300;

/**
 * Drafts of all statements found in an article. An id is made of the article and the content's words, so that the same
 * statement keeps it through re-reading, wherever in the text it has moved; `n` counts repetitions of the same words.
 */
export function draftStatements(
  articleId: string,
  { text }: ArticleText,
  found: readonly FoundStatement[],
): StatementDraft[] {
  const repetitions = new Map<string, number>();
  return found.map((statement) => {
    const contentKey = contentKeyOf(statement.text);
    const { prefix, suffix } = quoteAt(text, statement);
    const n = repetitions.get(contentKey) ?? 0;
    repetitions.set(contentKey, n + 1);
    return {
      id: `${articleId}:${contentKey}:${n}`,
      found: statement,
      contentKey,
      before: sentenceBefore(text, statement.start),
      prefix,
      suffix,
    };
  });
}

/** The key under which other reports of the same words are found, however they are punctuated. */
function contentKeyOf(content: string): string {
  return quickHash(foldText(content));
}

/** The text before a place in its paragraph, back to the beginning of the sentence before. */
function sentenceBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - BEFORE_LENGTH), at);
  const paragraph = stretch.slice(stretch.lastIndexOf('\n') + 1);
  const ends = [...paragraph.matchAll(/[.!?…]["»”’)]*\s+(?=["«“‘(]*[\p{Lu}\p{N}])/gu)];
  const begins = ends.at(-2) ?? (paragraph.length === BEFORE_LENGTH ? ends.at(-1) : undefined);
  return paragraph.slice(begins ? begins.index + begins[0].length : 0).trim();
}
