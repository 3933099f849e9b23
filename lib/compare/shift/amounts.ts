import type { Span } from '../../model.ts';
import { wordsOf } from '../words.ts';

/** A number with what it counts: "40 schools", «65 тысяч рублей», "5 %". */
export interface Amount extends Span {
  value: number;
  /** `%`, or the stems of the words behind the number. */
  unit: string;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,])[$€£₴₸]?\s?(\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d{1,2})?)(?![\p{L}\p{N}])/gu;
const PERCENT = /^\s*(?:%|(?:процент|відсот|per ?cent|prozent|pour ?cent|por ciento)\p{L}*)/iu;
/** A number of these is more of what stands behind: «65 тысяч рублей». */
const SCALE =
  /^(?:тыс|млн|миллион|млрд|миллиард|трлн|мільйон|мільярд|thousand|million|billion|trillion|tausend|milliard|mille|mil$|millon)/u;

/** The amounts in a stretch of text. Years are no amounts, nor is a number with nothing behind it to count. */
export function amountsIn(text: string, { start, end }: Span): Amount[] {
  const stretch = text.slice(start, end);
  return [...stretch.matchAll(NUMBER)].flatMap((match) => {
    const value = numberOf(match[1] ?? '');
    const behind = stretch.slice(match.index + match[0].length);
    const unit = unitOf(behind);
    const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
    if (unit === null || isYear) return [];
    const begin = start + match.index;
    return { start: begin, end: begin + match[0].length + unit.length, value, unit: unit.name };
  });
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

/** Amounts of the same thing that differ; nothing where one is the same on both sides. */
export function differingAmounts(
  a: readonly Amount[],
  b: readonly Amount[],
): { a: Amount; b: Amount } | null {
  for (const x of a) {
    const same = b.filter(({ unit }) => unit === x.unit);
    const [y] = same;
    if (y && same.every(({ value }) => value !== x.value)) return { a: x, b: y };
  }
  return null;
}
