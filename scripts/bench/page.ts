import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { type ChromiumSession, launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { type SavedPage, savedPages } from '../pages/corpus.ts';
import { type Measured, measure } from './page/measure.ts';
import { withoutArticles } from './page/non-articles.ts';

/**
 * What reading costs a page, in Chromium: the processor time that our content scripts take on its main thread, set against
 * Readability alone (copy and parse) on the same page in the same load.
 * `npm run bench -- page [DIR] [--runs N]`: of N loads of each page the median counts (default 3).
 *
 * The extension is the real one, and the times are the browser's own record (its trace events): compiling our scripts,
 * running them, and every call of a function of theirs, microtasks included. Processor time of the thread is counted, so
 * that a busy machine does not show. The pages' own scripts do not run.
 */

const DEFAULT = '../shared/pages';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';

interface PageCost extends Measured {
  id: string;
  ratio: number;
}

async function costs(
  session: ChromiumSession,
  pages: readonly SavedPage[],
  runs: number,
): Promise<PageCost[]> {
  const readability = readFileSync(READABILITY, 'utf8');
  const measured: PageCost[] = [];
  for (const saved of pages) {
    const all: Measured[] = [];
    for (let run = 0; run < runs; run++) all.push(await measure(session, saved, readability));
    const ours = median(all.map((one) => one.ours));
    const alone = median(all.map((one) => one.readability));
    const clock = all.flatMap(({ toHighlights }) => toHighlights ?? []);
    measured.push({
      id: saved.id,
      isRead: all.every(({ isRead }) => isRead),
      ours,
      readability: alone,
      ratio: ours / alone,
      toHighlights: clock.length > 0 ? median(clock) : null,
    });
    process.stderr.write(`\r${measured.length} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
  return measured;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function print(title: string, all: readonly PageCost[]): void {
  const ratios = all.map(({ ratio }) => ratio);
  const clock = all.flatMap(({ toHighlights }) => toHighlights ?? []);
  console.log(`${title}: ${all.length} pages`);
  console.log(
    `  content scripts, ms of main thread   median ${median(all.map(({ ours }) => ours)).toFixed(1)}`,
  );
  console.log(
    `  Readability alone, ms                median ${median(all.map(({ readability }) => readability)).toFixed(1)}`,
  );
  console.log(
    `  ratio                                median ${median(ratios).toFixed(2)}   95th percentile ${quantile(ratios, 0.95).toFixed(2)}   worst ${quantile(ratios, 1).toFixed(2)}`,
  );
  if (clock.length > 0) {
    console.log(
      `  ms from load to highlights           median ${median(clock).toFixed(0)}   95th percentile ${quantile(clock, 0.95).toFixed(0)}`,
    );
  }
}

const { values, positionals } = parseArgs({
  args: argv.slice(3),
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, verbose: { type: 'boolean', default: false } },
});
const directory = positionals[0] ?? DEFAULT;
const pages = savedPages(directory);
if (!pages) {
  console.error(`No index.jsonl in ${directory}: nothing was measured.`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const session = await launchChromium({
    path: ensureEngine('chromium').path,
    extension: buildExtension('chromium', 'granted'),
    headless: true,
  });
  try {
    const runs = Math.max(1, Number(values.runs));
    const articles = await costs(session, pages, runs);
    const others = await costs(session, withoutArticles(pages, scratch), runs);
    if (values.verbose) {
      for (const { id, ratio, ours, readability } of [...articles, ...others]) {
        console.log(
          `${id.padEnd(60)} ${ratio.toFixed(2)}  ${ours.toFixed(1)} / ${readability.toFixed(1)} ms`,
        );
      }
    }
    print(
      'articles',
      articles.filter(({ isRead }) => isRead),
    );
    print(
      'pages that are no articles',
      others.filter(({ isRead }) => !isRead),
    );
    const misread = others.filter(({ isRead }) => isRead).length;
    if (misread > 0) console.log(`  ${misread} of them were taken for articles`);
  } finally {
    await session.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
