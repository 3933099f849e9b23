import { cpuUsage } from 'node:process';
import nlp from 'compromise';
import type { LanguageCode } from '../../lib/model.ts';
import { extractStatements } from '../../lib/statement/extract.ts';
import { markdownTable } from '../evaluate/table.ts';
import { megabytes, newsTexts, textOfLength } from './extract/texts.ts';

/** The extractor's speed beside that of the npm package compromise, and how its time grows with the text. */

/** How many times as fast as compromise we mean to be. */
const EXPECTED_RATIO = 20;
/** What compromise gets to read, in UTF-16 code units: seconds of its time, and enough for a steady figure. */
const SHARED_LENGTH = 100_000;
/** In milliseconds. */
const WARM_UP = 3000;
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];

/**
 * Seconds of processor time that a run takes at least, of so many: what else the machine does adds to the time on the
 * clock, and hardly to this one.
 */
function seconds(runs: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const begun = cpuUsage();
    run();
    const { user, system } = cpuUsage(begun);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

/** Runs over texts for a while, so that what is measured afterwards is compiled code. */
function warm(texts: readonly string[], run: (text: string) => void): void {
  const end = Date.now() + WARM_UP;
  while (Date.now() < end) for (const text of texts) if (Date.now() < end) run(text);
}

const extract = (text: string, language: LanguageCode) =>
  extractStatements({ text, language, published: '2025-11-08' });

function besideCompromise(): void {
  const { from, texts } = newsTexts('en');
  const some: string[] = [];
  for (const text of texts) if (some.join('').length < SHARED_LENGTH) some.push(text);
  const size = megabytes(some);
  warm(some, (text) => void extract(text, 'en'));
  warm(some, (text) => void nlp(text).quotations().json());
  let ours = 0;
  let theirs = 0;
  for (const text of some) {
    ours += seconds(5, () => extract(text, 'en'));
    theirs += seconds(2, () => nlp(text).quotations().json());
  }
  const ratio = theirs / ours;
  console.log(`English news, ${some.length} of ${from}, ${size.toFixed(2)} MB:\n`);
  console.log(
    markdownTable(
      ['', 'MB/s'],
      [
        ['On Record: statements, speakers, dates', (size / ours).toFixed(2)],
        ['compromise: quotations', (size / theirs).toFixed(3)],
      ],
    ),
  );
  const verdict = ratio >= EXPECTED_RATIO ? 'as' : 'less than';
  console.log(
    `\n${ratio.toFixed(0)} times as fast as compromise, ${verdict} expected (at least ${EXPECTED_RATIO}).\n`,
  );
}

/** Texts that tempt an extractor to be quadratic, beside plain ones. */
function shapes(): { name: string; language: LanguageCode; of(length: number): string }[] {
  const english = newsTexts('en').texts;
  const russian = newsTexts('ru').texts;
  const oneParagraph = english.map((text) => text.replace(/\s+/gu, ' '));
  return [
    { name: 'English news', language: 'en', of: (length) => textOfLength(english, length) },
    { name: 'Russian news', language: 'ru', of: (length) => textOfLength(russian, length) },
    {
      name: 'one paragraph',
      language: 'en',
      of: (length) => textOfLength(oneParagraph, length).replace(/\n/gu, ' '),
    },
    { name: 'unclosed marks', language: 'ru', of: filled('«Он сказал, „что ') },
    { name: 'nothing but marks', language: 'en', of: filled('"') },
    { name: 'pairs inside an open pair', language: 'fr', of: filled('«»') },
    { name: 'lines of dialogue', language: 'ru', of: filled('— Да, — сказал он. — Нет.\n') },
  ];
}

/** A text of so many code units that says one thing over and over. */
const filled = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/**
 * How the time grows: the exponent of a power law through the second and the last size, 1 where it is linear. The first is
 * too short for a steady figure.
 */
function growth(): void {
  const rows = shapes().map(({ name, language, of }) => {
    const times = SIZES.map((size) => {
      const text = of(size);
      return seconds(size < 1_000_000 ? 10 : 2, () => extract(text, language));
    });
    const speeds = SIZES.map((size, i) => (size / 1e6 / (times[i] ?? Number.NaN)).toFixed(2));
    const exponent = Math.log((times.at(-1) ?? Number.NaN) / (times[1] ?? Number.NaN)) / Math.log(100);
    return [name, ...speeds, exponent.toFixed(2)];
  });
  console.log(
    'Million characters a second of processor time, by length of one text; time grows as length to the last column:\n',
  );
  console.log(markdownTable(['', '10 k', '100 k', '1 M', '10 M', 'exponent'], rows));
}

besideCompromise();
growth();
