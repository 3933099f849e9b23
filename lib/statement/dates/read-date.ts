import type { Said, Span } from '../../model.ts';
import { anchorOf, needsAnchor } from './anchor.ts';
import { datingExpressions } from './choose.ts';
import { clauseLexicon } from './clause-lexicon.ts';
import type { TokenRange } from './clauses.ts';
import type { DatableStatement, DatingLanguage, TextDating } from './datable.ts';
import { type DayNumber, formatDay } from './day.ts';
import type { DateExpression } from './expression.ts';
import type { Frames } from './frames.ts';
import type { Interval } from './interval.ts';
import { leadingDate } from './leading.ts';
import { resolveDate } from './resolve.ts';
import type { DateToken } from './tokens.ts';

/** A statement that began less than this many days before publication is part of the news itself. */
const RECALLED_FROM = 7;

/**
 * Dates a statement by the words of its own sentence; null where they do not date it. `reported` are all contents that
 * the sentence holds; `frames` are those of the article.
 */
export function readDate(
  text: string,
  statement: DatableStatement,
  reported: readonly Span[],
  language: DatingLanguage,
  published: DayNumber | null,
  frames: Frames,
): TextDating | null {
  const { speech, dates } = language;
  const lexicon = clauseLexicon(dates);
  const leading = leadingDate(text, statement, language);
  const contents = reported
    .filter((span) => !holdsCue(span, statement) && !frames.isDate(span))
    .map((span) => (leading && span.start === leading.start ? { start: leading.end, end: span.end } : span));
  const { tokens, expressions } = frames.of(statement.sentence, contents);
  if (expressions.length === 0) return null;
  const cue = cueRange(tokens, statement.cue);
  const dating = datingExpressions(
    tokens,
    expressions,
    cue,
    isSource(text, statement.cue, language),
    lexicon,
    speech,
  );
  for (const expression of dating) {
    const anchor = needsAnchor(expression)
      ? anchorOf(expression, tokens, text, dates, lexicon, published)
      : null;
    const interval = resolveDate(expression, { published, anchor });
    if (!interval) continue;
    const isLeading = leading !== null && expression.start === leading.start;
    return {
      said: saidOf(interval, text.slice(expression.start, expression.end)),
      recalled: published !== null && isRecalled(interval, published),
      leading: isLeading ? leading : null,
    };
  }
  return dating.some((expression) => isNearCue(expression, cue))
    ? { said: null, recalled: true, leading: null }
    : null;
}

/** Whether a content is the one that the statement itself is reported in: speech within speech. */
function holdsCue({ start, end }: Span, { cue }: DatableStatement): boolean {
  return cue !== null && start <= cue.start && end >= cue.end;
}

/** The tokens of the cue's span; null where there is no cue or it lies outside the frame. */
function cueRange(tokens: readonly DateToken[], cue: Span | null): TokenRange | null {
  if (!cue) return null;
  const first = tokens.findIndex((token) => token.end > cue.start);
  if (first < 0 || (tokens[first]?.start ?? cue.end) >= cue.end) return null;
  let next = first + 1;
  while (next < tokens.length && (tokens[next]?.start ?? cue.end) < cue.end) next++;
  return { first, next };
}

/** Whether the cue is a source phrase («по словам»): the clause around it is then what was said, not the saying. */
function isSource(text: string, cue: Span | null, { speech }: DatingLanguage): boolean {
  if (!cue) return false;
  const words = text
    .slice(cue.start, cue.end)
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u);
  return !words.some((word) => speech.cues.has(word)) && words.some((word) => speech.sources.has(word));
}

/** How far from its cue a word like "earlier" stands that says nothing but that it was earlier. */
const UNDATED_REACH = 2;

function isNearCue({ meaning, first, next }: DateExpression, cue: TokenRange | null): boolean {
  if (meaning.kind !== 'undated' || cue === null) return false;
  return first === 0 || (first - cue.next <= UNDATED_REACH && cue.first - next <= UNDATED_REACH);
}

function saidOf({ from, to, precision }: Interval, basis: string): Said {
  return { from: formatDay(from), to: formatDay(to), precision, basis };
}

function isRecalled({ from, to }: Interval, published: DayNumber): boolean {
  return to < published && published - from >= RECALLED_FROM;
}
