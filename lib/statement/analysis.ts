import type { Language } from '../language/language.ts';
import type { SpeechWords } from '../language/speech-words.ts';
import { cutTags, dialogueLines } from './marks/dialogue.ts';
import type { Quotation } from './marks/quotation.ts';
import { findQuotations } from './marks/quotations.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** What every later step reads: the text cut up once. */
export interface Analysis {
  text: string;
  language: Language;
  speech: SpeechWords;
  tokens: Token[];
  quotations: Quotation[];
  sentences: Sentence[];
  /** Words, in lower case, that stand with a capital inside a sentence: likely names. */
  names: ReadonlySet<string>;
}

export function analyse(text: string, language: Language): Analysis {
  const { speech } = language;
  const tokens = tokenize(text, speech.apostrophe, speech.enclitics);
  const quotations = cutTags(tokens, allQuotations(text, tokens, speech), speech);
  const sentences = splitSentences(text, tokens, quotations, speech);
  return { text, language, speech, tokens, quotations, sentences, names: capitalised(tokens) };
}

/** Quotations in marks, and lines of dialogue, which swallow the marks inside them. */
function allQuotations(text: string, tokens: readonly Token[], speech: SpeechWords): Quotation[] {
  const marked = findQuotations(text, tokens);
  const lines = dialogueLines(tokens, marked, speech);
  if (lines.length === 0) return marked;
  let next = 0;
  const outside: Quotation[] = [];
  for (const quotation of marked) {
    while ((lines[next]?.close ?? Infinity) < quotation.open) next++;
    const line = lines[next];
    if (line && line.open < quotation.open) line.inner.push(quotation);
    else outside.push(quotation);
  }
  return [...outside, ...lines].sort((a, b) => a.open - b.open);
}

/** Words written with a capital where no sentence begins. */
function capitalised(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1]?.kind;
    if (token?.capital && (before === 'word' || before === 'comma' || before === 'open'))
      names.add(token.lower);
  }
  return names;
}
