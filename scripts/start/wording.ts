import type { EarlierShown } from '../browser/popup.ts';
import type { SaidView, StatementShown } from '../browser/reading.ts';
import type { SampleArticle } from '../browser/samples.ts';

/** The most characters that the words of a statement, and a speaker's name, take up in a line. */
const WORDS = 72;
const NAME = 28;

/** An article's heading and a line for each of its statements: when, who, the first words. */
export function articleLines(
  { published, outlet, title }: SampleArticle,
  statements: readonly StatementShown[],
): string[] {
  const width = Math.max(0, ...statements.map(({ speaker }) => nameOf(speaker).length));
  return [
    '',
    `${published}  ${outlet}  ${title}`,
    ...statements.map(({ said, speaker, text, kind, earlier }) => {
      const more = earlier > 0 ? `  (${earlier} earlier)` : '';
      return `  ${when(said).padEnd(22)}  ${nameOf(speaker).padEnd(width)}  ${quoted(text, kind)}${more}`;
    }),
  ];
}

/** A statement and the first of its earlier ones, as the popup words them. */
export function earlierLines(
  { speaker, text, kind, earlier: total }: StatementShown,
  earlier: readonly EarlierShown[],
  most: number,
): string[] {
  const rest = total - Math.min(most, earlier.length);
  return [
    '',
    `  ${nameOf(speaker)}: ${quoted(text, kind)}`,
    ...earlier.slice(0, most).map(({ facts, text: words }) => `    ${facts}: ${firstWords(words)}`),
    ...(rest > 0 ? [`    … and ${rest} more`] : []),
  ];
}

/** An interval as briefly as it can be told without losing anything: a day, a month, a year, or both its ends. */
export function when(said: SaidView | null): string {
  if (!said) return 'undated';
  const { from, to, precision } = said;
  if (from === to) return from;
  if (precision === 'month') return from.slice(0, 7);
  if (precision === 'year') return from.slice(0, 4);
  return `${from}/${to}`;
}

function nameOf(speaker: string | null): string {
  return speaker ? shortened(speaker, NAME) : '(nobody named)';
}

/** Only words that were wholly quoted stand in quotation marks. */
function quoted(text: string, kind: string): string {
  const words = firstWords(text);
  return kind === 'direct' ? `“${words}”` : words;
}

function firstWords(text: string): string {
  return shortened(text.replace(/\s+/g, ' '), WORDS);
}

/** Cut between words where there is a space in its latter half. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
