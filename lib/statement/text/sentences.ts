import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../model.ts';
import type { Quotation } from '../marks/quotation.ts';
import type { Token } from './tokens.ts';

/** A token as a sentence sees it from outside its quotations: each of those is one item. */
export interface Item extends Token {
  quotation?: Quotation;
}

export interface Sentence extends Span {
  items: Item[];
  /** Number of its line in the text. */
  line: number;
}

/** Longer "sentences" are lists or pages without punctuation; cutting them keeps every search within them short. */
const MAX_ITEMS = 250;

/** How far after a quotation its cue is looked for when deciding whether the sentence goes on. */
const TAG_REACH = 8;

/** Cuts a text into sentences. A quotation is never cut; what follows it belongs to it as long as it may be its cue. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  speech: SpeechWords,
): Sentence[] {
  const sentences: Sentence[] = [];
  let items: Item[] = [];
  let line = 0;
  const finish = () => {
    const first = items[0];
    const last = items[items.length - 1];
    if (first && last) sentences.push({ items, line, start: first.start, end: last.end });
    items = [];
  };
  const all = foldQuotations(tokens, quotations);
  for (let i = 0; i < all.length; i++) {
    const item = all[i];
    if (!item) continue;
    if (item.kind === 'break') {
      finish();
      line++;
      continue;
    }
    if (isAbbreviationStop(all, i, speech) || isOrdinalStop(all, i, speech)) {
      const word = items.pop();
      if (word) items.push({ ...word, end: item.end });
      continue;
    }
    items.push(item);
    if (items.length >= MAX_ITEMS || endsSentence(text, all, i, speech)) finish();
  }
  finish();
  return sentences;
}

/** The token stream with each outermost quotation as one item, and marks that pair with nothing left out. */
function foldQuotations(tokens: readonly Token[], quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const quotation = quotations[next];
    if (quotation && quotation.open === i) {
      const end = tokens[quotation.close]?.end ?? quotation.end;
      items.push({ start: token.start, end, kind: 'quotation', lower: '', capital: false, quotation });
      i = quotation.close;
      next++;
    } else if (token.kind !== 'mark') items.push(token);
  }
  return items;
}

function endsSentence(text: string, items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  if (item.kind === 'stop') return endsAtStop(items, at, next);
  if (item.kind === 'close') return items[at - 1]?.kind === 'stop' && startsSentence(next);
  if (item.kind === 'word' && item.lower.endsWith('.')) {
    return item.lower.length > 2 && next.capital && opensClause(next, speech);
  }
  if (!item.quotation) return false;
  if (!item.quotation.closed) return true;
  const ending = text[item.quotation.end - 1] ?? '';
  if (!'.!?…'.includes(ending) || !startsSentence(next)) return false;
  return !tagFollows(items, at, ending === '.', speech);
}

/** A stop that belongs to the word before it and ends no sentence: "Mr.", «г.». */
function isAbbreviationStop(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const stop = items[at];
  const before = items[at - 1];
  if (stop?.lower !== '.' || before?.kind !== 'word' || before.end !== stop.start) return false;
  const next = items[at + 1];
  if (!next || next.kind === 'break') return false;
  // "then-Gov." is one too.
  const word = before.lower.slice(before.lower.lastIndexOf('-') + 1);
  return speech.abbreviations.has(word) || (next.kind === 'word' && !next.capital);
}

/** «am 10. März», «im 2. Weltkrieg»: a stop that makes the number before it an ordinal. */
function isOrdinalStop(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  // Nearly every item is no stop.
  if (!speech.ordinals || items[at]?.lower !== '.') return false;
  const [before, number, next] = [items[at - 2], items[at - 1], items[at + 1]];
  if (number?.kind !== 'number' || number.end !== items[at]?.start) return false;
  if (next?.kind !== 'word' || number.end - number.start > MAX_ORDINAL) return false;
  if (speech.ordinals.has(next.lower)) return true;
  const { lower = '' } = before ?? {};
  return speech.determiners.has(lower) || speech.prepositions.has(lower);
}

/** Longer numbers are years, which end sentences. */
const MAX_ORDINAL = 3;

function endsAtStop(items: readonly Item[], at: number, next: Item): boolean {
  if (next.kind === 'close' || next.kind === 'comma' || next.kind === 'stop') return false;
  if (next.kind === 'word' && !next.capital && /\p{Ll}/u.test(next.lower)) return false;
  return next.kind !== 'dash' || (!isLower(items[at + 2]) && !items[at + 2]?.quotation);
}

function isLower(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.capital;
}

function startsSentence(item: Item): boolean {
  return item.capital || item.kind === 'number' || item.kind === 'quotation' || item.kind === 'open';
}

function opensClause(item: Item, speech: SpeechWords): boolean {
  const { lower } = item;
  return speech.pronouns.has(lower) || speech.determiners.has(lower) || speech.conjunctions.has(lower);
}

/** Whether a quotation that ends in a stop is followed by its cue: “Why?” Trump asked. */
function tagFollows(items: readonly Item[], at: number, strict: boolean, speech: SpeechWords): boolean {
  for (let i = at + 1; i <= at + TAG_REACH; i++) {
    const item = items[i];
    if (item?.kind !== 'word') return false;
    const cue = speech.cues.get(item.lower);
    if (cue?.form !== 'finite' || cue.sort === 'judgement') continue;
    const after = items[i + 1];
    if (!after || after.kind === 'stop' || after.kind === 'break' || after.kind === 'quotation') return true;
    return !strict && !speech.complementizers.has(after.lower);
  }
  return false;
}
