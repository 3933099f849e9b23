import type { Language } from '../../../../lib/language/language.ts';
import type { Span } from '../../../../lib/model.ts';
import { type Dating, dateStatements } from '../../../../lib/statement/dating.ts';

/** A text with its cue in braces and its contents in angle brackets, and the words that date the statement, if any. */
export type MarkedRow = readonly [text: string, basis: string | null];

/** Dates the one statement of a marked text, whose last sentence reports it. */
function dateMarked(marked: string, published: string, language: Pick<Language, 'speech' | 'dates'>): Dating {
  let text = '';
  let cue: Span | null = null;
  let open = 0;
  const content: Span[] = [];
  for (const character of marked) {
    if ('{<'.includes(character)) open = text.length;
    else if (character === '}') cue = { start: open, end: text.length };
    else if (character === '>') content.push({ start: open, end: text.length });
    else text += character;
  }
  const sentence = { start: lastSentence(text), end: text.length };
  const [dating] = dateStatements(text, [{ sentence, cue, content, speaker: null }], language, published);
  if (!dating) throw new Error('one statement has one dating');
  return dating;
}

/** The words that the text's statement is dated by; null where the article's own date stands in. */
export function basisOf(
  marked: string,
  published: string,
  language: Pick<Language, 'speech' | 'dates'>,
): string | null {
  const { said } = dateMarked(marked, published, language);
  return said && said.basis !== 'published' ? said.basis : null;
}

/** Sentences of these texts are parted by `. ` and nothing else is. */
function lastSentence(text: string): number {
  const stop = text.lastIndexOf('. ', text.length - 2);
  return stop < 0 ? 0 : stop + 2;
}
