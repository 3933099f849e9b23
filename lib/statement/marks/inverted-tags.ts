import type { SpeechWords } from '../../language/speech-words.ts';
import type { Token } from '../text/tokens.ts';

/** A tag set between the words of a quotation. */
export interface InvertedTag {
  /** The token that ends it; null where it runs to the closing mark. */
  end: number | null;
  /** The token at which what was said goes on. */
  next: number;
}

/**
 * A tag that the mark at `at` opens with its verb first, as French sets it between commas (« Nous partons, assure X. Rien ne
 * presse. ») and Spanish between dashes that touch it («No iremos —dijo X—. Mañana veremos»); null where there is none.
 */
export function invertedTag(
  tokens: readonly Token[],
  at: number,
  close: number,
  speech: SpeechWords,
): InvertedTag | null {
  const mark = tokens[at];
  const first = tokens[at + 1];
  if (first?.kind !== 'word' || first.capital || !mark) return null;
  const verb = verbAt(tokens, at + 1, speech);
  if (verb === null || verb + 1 >= close) return null;
  if (mark.kind === 'dash' && mark.end === first.start) return dashTag(tokens, at, close);
  // « Sans moi ! répondit X »: the mark of a cry or a question stands for the comma.
  const breaksOff = mark.kind === 'comma' || (mark.kind === 'stop' && mark.lower !== '.');
  if (!breaksOff || !speech.commaTags || !namesSpeaker(tokens, verb + 1, speech)) return null;
  return commaTag(tokens, verb + 1, close);
}

/** The reporting verb of a tag, its auxiliary and its pronoun aside: «a déclaré», «dit-il», «a-t-elle ajouté». */
function verbAt(tokens: readonly Token[], first: number, speech: SpeechWords): number | null {
  const opening = tokens[first]?.lower ?? '';
  let at = first;
  if (speech.perfects?.has(opening)) {
    at++;
    while (isEnclitic(tokens[at], speech) || speech.adverbs.has(tokens[at]?.lower ?? '')) at++;
  }
  const cue = speech.cues.get(tokens[at]?.lower ?? '');
  if (cue?.form !== 'finite' || cue.sort === 'judgement' || cue.sort === 'thought') return null;
  return cue.compound && at === first ? null : at;
}

function isEnclitic(token: Token | undefined, speech: SpeechWords): boolean {
  return token?.kind === 'word' && speech.enclitics?.test(token.lower) === true;
}

/** Whether what follows the verb can be its subject, or its subject stood before it as a pronoun. */
function namesSpeaker(tokens: readonly Token[], at: number, speech: SpeechWords): boolean {
  const next = tokens[at];
  if (isEnclitic(next, speech) || isEnclitic(tokens[at - 2], speech)) return true;
  if (next?.kind !== 'word') return false;
  return next.capital || (speech.determiners.has(next.lower) && !speech.pronouns.has(next.lower));
}

function commaTag(tokens: readonly Token[], from: number, close: number): InvertedTag {
  for (let i = from; i < close; i++) {
    const kind = tokens[i]?.kind;
    if (kind === 'comma' || kind === 'stop') return { end: i, next: i + 1 };
  }
  return { end: null, next: close };
}

function dashTag(tokens: readonly Token[], at: number, close: number): InvertedTag {
  for (let i = at + 2; i < close; i++) {
    if (tokens[i]?.kind !== 'dash' || tokens[i]?.start !== tokens[i - 1]?.end) continue;
    const after = tokens[i + 1]?.kind;
    return { end: i, next: after === 'stop' || after === 'comma' ? i + 2 : i + 1 };
  }
  return { end: null, next: close };
}
