import { quantile } from '../quantile.ts';
import type { Costs } from './run.ts';

/** A line of the table: what was measured, and for each size a number and how it is written. */
interface Line {
  name: string;
  cells: { value: number; text: string }[];
}

const median = (values: readonly number[] = []): number => quantile(values, 0.5);
const inMs = (value: number): string => `${value.toFixed(1)} ms`;

function withTail(values: readonly number[] = []): { value: number; text: string } {
  const value = median(values);
  return { value, text: `${inMs(value)}, p95 ${inMs(quantile(values, 0.95))}` };
}

/** What readers wait for: medians, where runs are many with the 95th percentile, and where it is told, the first run. */
const TIMED: readonly { name: string; key: string; tell?: 'tail' | 'first' }[] = [
  { name: 'recording an article', key: 'recordArticle', tell: 'tail' },
  { name: 'recall, typical speaker', key: 'recallTypical', tell: 'tail' },
  { name: '— plain getAll', key: 'getAllTypical' },
  { name: 'recall, large speaker', key: 'recallLarge', tell: 'first' },
  { name: '— plain getAll', key: 'getAllLarge' },
  { name: 'search, words', key: 'search', tell: 'tail' },
  { name: 'search, as you type', key: 'searchPrefix', tell: 'tail' },
  { name: 'list of a page, typical speakers', key: 'pageTypical' },
  { name: 'list of a page, large speaker', key: 'pageLarge' },
  { name: 'popup, open to content', key: 'popup' },
  { name: 'library: all statements, first rows', key: 'findAll' },
  { name: 'library: a search, first rows', key: 'findWords' },
  { name: 'library: speakers, first rows', key: 'speakersList' },
  { name: 'library: articles, first rows', key: 'articlesList' },
  { name: 'library: articles, all ids', key: 'articlesAll' },
  { name: 'library: speakers by how much they said', key: 'speakersByAmount' },
  { name: "a speaker's page, typical", key: 'speakerPage' },
  { name: "a speaker's page, large", key: 'speakerPageLarge' },
  { name: 'articles of the large speaker', key: 'speakerArticlesLarge' },
];

/** The table's lines: name, a cell for each size, and what the last costs to the first. */
export function linesOf(costs: readonly Costs[]): string[][] {
  const timed = TIMED.map(({ name, key, tell }) => ({
    name,
    cells: costs.map(({ times }) => {
      const values = times[key] ?? [];
      if (tell === 'tail') return withTail(values);
      const value = median(values);
      const first = tell === 'first' ? `, at first ${inMs(values[0] ?? Number.NaN)}` : '';
      return { value, text: inMs(value) + first };
    }),
  }));
  return [...timed, ...writing(costs)].map(({ name, cells }) => [
    name,
    ...cells.map(({ text }) => text),
    growth(cells.map(({ value }) => value)),
  ]);
}

function writing(costs: readonly Costs[]): Line[] {
  const line = (
    name: string,
    numberOf: (one: Costs) => number,
    textOf: (value: number, one: Costs) => string,
  ) => ({
    name,
    cells: costs.map((one) => ({ value: numberOf(one), text: textOf(numberOf(one), one) })),
  });
  const speed = ({ ms, statements }: { ms: number; statements: number }) => (1000 * statements) / ms;
  const aSecond = (value: number) => `${Math.round(value)} a second`;
  const merged = ({ merged: one }: Costs) => one?.ms ?? Number.NaN;
  return [
    line('merging two', merged, (ms, { merged: one }) =>
      one ? `${one.moved.toLocaleString('en')} each, ${(ms / 1000).toFixed(1)} s` : 'left out',
    ),
    line('filling the record', ({ filled: { all, size } }) => speed({ ms: all, statements: size }), aSecond),
    line('bulk writing, at its end', ({ filled }) => speed(filled.ours), aSecond),
    line('— plain bulk put', ({ filled }) => speed(filled.plain), aSecond),
    line(
      '— share of its speed',
      ({ filled }) => speed(filled.ours) / speed(filled.plain),
      (share) => share.toFixed(2),
    ),
    line(
      'on disk',
      ({ usage }) => usage / 1e6,
      (mb) => `${mb.toFixed(0)} MB`,
    ),
  ];
}

function growth(values: readonly number[]): string {
  const [first = Number.NaN, last = Number.NaN] = [values[0], values.at(-1)];
  return Number.isNaN(last / first) ? '–' : (last / first).toFixed(2);
}
