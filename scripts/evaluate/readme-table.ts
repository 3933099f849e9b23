import type { ScoredSet } from './score-statements.ts';
import { markdownTable } from './table.ts';

/** The table of the README: what each set is called there, in the order of its rows. */
const NAMES: readonly (readonly [set: string, name: string])[] = [
  ['ru-news', 'Russian news'],
  ['en-politics', 'US politics'],
  ['de-wikinews', 'German Wikinews'],
  ['en-interview', 'English interviews'],
  ['ru-sentences', 'Russian sentences'],
  ['en-sentences', 'English sentences'],
  ['de-sentences', 'German sentences'],
  ['fr-sentences', 'French sentences'],
  ['es-sentences', 'Spanish sentences'],
  ['uk-mixed', 'Ukrainian texts'],
  ['ru-fiction', 'Russian dialogue'],
];

/** Sets whose annotations are no measure of direct speech, or name no speakers. */
const NO_DIRECT = new Set(['en-interview']);
const NO_SPEAKERS = new Set(['ru-fiction']);

/** What others reach on the same scorer, in the columns of the table. */
const PEERS: readonly (readonly string[])[] = [
  ['rules over a dependency parse: US politics', '–', '0.73', '0.64', '–', '–'],
  ['rules over a dependency parse: English Wikinews', '–', '0.76', '0.51', '–', '–'],
  ['people with each other: US politics', '0.95', '0.79', '–', '–', '–'],
];

const HEADER = ['articles', 'direct F1', 'all F1', 'F1 + who', 'naive: all F1', 'F1 + who'];

/** Our figures and those of the naive baseline, set by set, then those of others. */
export function readmeTable(sets: readonly ScoredSet[], naive: readonly ScoredSet[]): string {
  const rows = NAMES.flatMap(([set, name]) => {
    const own = sets.find((one) => one.name === set);
    const base = naive.find((one) => one.name === set);
    if (!own || !base) return [];
    const who = (score: ScoredSet['score']) => (NO_SPEAKERS.has(set) ? '–' : short(score.all.attributed));
    return [
      [
        `${name} (${own.articles})`,
        NO_DIRECT.has(set) ? '–' : short(own.score.direct?.f1),
        short(own.score.all.f1),
        who(own.score),
        short(base.score.all.f1),
        who(base.score),
      ],
    ];
  });
  return markdownTable(HEADER, [...rows, ...PEERS]);
}

function short(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toFixed(2);
}
