import type { Span } from '../../model.ts';
import { wordsOf } from '../words.ts';

/** A number with what it counts: "40 schools", «65 тысяч рублей», "5 %". */
export interface Amount extends Span {
  /** The least and the most that it may be: the number itself, where no word widens it. */
  from: number;
  to: number;
  /** `%`, `by %`, or the stems of the words behind the number. */
  unit: string;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,])[$€£₴₸]?\s?(\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d{1,2})?)(?![\p{L}\p{N}])/gu;
const PERCENT = /^\s*(?:%|(?:процент|відсот|per ?cent|prozent|pour ?cent|por ciento)\p{L}*)/iu;
/** A number of these is more of what stands behind: «65 тысяч рублей». */
const SCALE =
  /^(?:тыс|млн|миллион|млрд|миллиард|трлн|мільйон|мільярд|thousand|million|billion|trillion|tausend|milliard|mille|mil$|millon)/u;

/** What a clause counts, and the years it names. */
export interface Amounts {
  amounts: Amount[];
  years: number[];
}

/** What may stand before a number and widens it, in any of the languages; it is read up to the number. */
const AT_LEAST =
  /(?:более|больше|свыше|не менее|понад|більше|щонайменше|over|more than|at least|mehr als|über|mindestens|plus de|au moins|m[aá]s de|al menos)(?: чем| ніж)?\s*$/iu;
const AT_MOST =
  /(?:до|не более|менее|меньше|не більше|менше|up to|less than|fewer than|under|at most|bis zu|weniger als|höchstens|jusqu'à|moins de|hasta|menos de)(?: чем| ніж)?\s*$/iu;
const ABOUT =
  /(?:около|примерно|почти|порядка|близько|приблизно|майже|about|around|roughly|nearly|almost|etwa|rund|fast|environ|presque|unos|unas|cerca de|alrededor de|casi)\s*$/iu;
/** By so much, and not so much: a growth by 5 per cent is no level of 5 per cent. */
const BY = /(?:^|\s)(?:на|by|um)\s*$/iu;
/** So many besides others. */
const FURTHER = /(?:ещ[её]|ще|another|further|weitere|autres|otros|otras)\s*$/iu;
/** "About 40" may be said of these. */
const ROUND = 0.15;

/** The amounts in a stretch of text. Years are no amounts, nor is a number with nothing behind it to count. */
export function amountsIn(text: string, { start, end }: Span): Amounts {
  const stretch = text.slice(start, end);
  const years: number[] = [];
  const amounts = [...stretch.matchAll(NUMBER)].flatMap((match): Amount[] => {
    const value = numberOf(match[1] ?? '');
    const unit = unitOf(stretch.slice(match.index + match[0].length));
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) {
      years.push(value);
      return [];
    }
    const before = text.slice(Math.max(0, start + match.index - 24), start + match.index);
    if (unit === null || FURTHER.test(before)) return [];
    const begin = start + match.index;
    const name = unit.name === '%' && BY.test(before) ? 'by %' : unit.name;
    return [
      { start: begin, end: begin + match[0].length + unit.length, ...rangeOf(value, before), unit: name },
    ];
  });
  return { amounts, years };
}

function rangeOf(value: number, before: string): { from: number; to: number } {
  if (AT_LEAST.test(before)) return { from: value, to: Infinity };
  if (AT_MOST.test(before)) return { from: -Infinity, to: value };
  const round = ABOUT.test(before) ? ROUND * value : 0;
  return { from: value - round, to: value + round };
}

/** Digits with what parts thousands and decimals, either way round. */
function numberOf(digits: string): number {
  const plain = digits.replace(/[ \u00a0\u202f.,](?=\d{3}(?!\d))/gu, '');
  return Number(plain.replace(',', '.'));
}

function unitOf(behind: string): { name: string; length: number } | null {
  const percent = PERCENT.exec(behind);
  if (percent) return { name: '%', length: percent[0].length };
  const [first, second] = wordsOf(behind.slice(0, 60));
  if (!first || /[.,;:!?]/u.test(behind.slice(0, first.start)) || /\d/u.test(first.folded)) return null;
  if (!SCALE.test(first.folded) || !second) return { name: first.stem, length: first.end };
  return { name: `${first.stem} ${second.stem}`, length: second.end };
}

/** Amounts of the same thing, of times that may be the same, that cannot both be; nothing where one may be the same. */
export function differingAmounts(one: Amounts, other: Amounts): { a: Amount; b: Amount } | null {
  const { years } = other;
  if (one.years.length > 0 && years.length > 0 && !one.years.some((year) => years.includes(year)))
    return null;
  for (const x of one.amounts) {
    const same = other.amounts.filter(({ unit }) => unit === x.unit);
    const [y] = same;
    if (y && same.every(({ from, to }) => from > x.to || to < x.from)) return { a: x, b: y };
  }
  return null;
}
