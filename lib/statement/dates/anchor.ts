import type { DateWords } from '../../language/date-words.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { DayNumber } from './day.ts';
import type { DateExpression } from './expression.ts';
import { datesAmong, elidedOf } from './find.ts';
import type { Interval } from './interval.ts';
import { resolveDate } from './resolve.ts';
import { type DateToken, dateTokens } from './tokens.ts';

/** How far back, in UTF-16 units, an event may have been mentioned that "a week later" counts from. */
const REACH = 1500;

/** How many tokens after "after" its event's date may stand. */
const EVENT_REACH = 8;

/** How old a day without a year may be, in days, for "the day before" alone to count from it. */
const RECENT = 31;

/** Whether an expression counts from a day mentioned elsewhere. */
export function needsAnchor({ meaning }: DateExpression): boolean {
  if (meaning.kind === 'day') return meaning.year !== null && 'same' in meaning.year;
  if (meaning.kind !== 'period') return ['shift', 'eve', 'anchored'].includes(meaning.kind);
  const { period } = meaning;
  return 'year' in period && period.year !== null && 'same' in period.year;
}

/** The day (or longer) that an expression counts from: of the event it names itself, else of the last one mentioned. */
export function anchorOf(
  expression: DateExpression,
  tokens: readonly DateToken[],
  text: string,
  words: DateWords,
  lexicon: ClauseLexicon,
  published: DayNumber | null,
): Interval | null {
  const named = namedEvent(expression, tokens, words, lexicon, published);
  if (named) return named;
  const start = Math.max(0, expression.start - REACH);
  const before = dateTokens(text, { start, end: expression.start }, elidedOf(words));
  let anchor: Interval | null = null;
  for (const mention of datesAmong(before, words)) {
    const interval = resolveDate(mention, { published, anchor });
    if (!interval || mention.meaning.kind === 'eve') continue;
    if (expression.meaning.kind === 'eve' && !isNear(mention, interval, published)) continue;
    anchor = interval;
  }
  return anchor;
}

function namedEvent(
  { first, next }: DateExpression,
  tokens: readonly DateToken[],
  words: DateWords,
  lexicon: ClauseLexicon,
  published: DayNumber | null,
): Interval | null {
  const relates = (at: number): boolean => lexicon.anchors.has(tokens[at]?.word ?? '');
  if (!relates(next) && !(next - 1 > first && relates(next - 1))) return null;
  const [mention] = datesAmong(tokens.slice(next, next + EVENT_REACH), words);
  return mention ? resolveDate(mention, { published, anchor: null }) : null;
}

/** "The day before" counts from a day that is named in full or is a part of the news; not from one long ago. */
function isNear({ meaning }: DateExpression, { from, to }: Interval, published: DayNumber | null): boolean {
  if (from !== to) return false;
  const full = meaning.kind === 'day' && meaning.year !== null;
  return full || published === null || published - from <= RECENT;
}
