import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { type SavedPage, savedPages } from '../pages/corpus.ts';
import { type Bench, type Measured, openBench } from './page/measure.ts';
import { withoutArticles } from './page/non-articles.ts';
import { quantile } from './quantile.ts';

/**
 * What reading costs a page, in Chromium: the processor time that our content scripts take on its main thread, set against
 * Readability alone (copy and parse) on the same page.
 * `npm run bench -- page [DIR] [--runs N] [--verbose]`: of N loads of each page the median counts (default 2).
 *
 * The extension is the real one, and the times are the browser's own record (its trace events). On our side everything
 * counts: compiling our scripts, running them, and every call of a function of theirs, microtasks included. On the other
 * it is the one call `new Readability(document.cloneNode(true)).parse()` of the published library; that its script has
 * to be loaded first is not counted, to its advantage. Each side has a load of its own, in a process of its own, so both
 * are cold as on any page that is opened. Processor time of the thread is counted, so that a busy machine does not show.
 * The pages' own scripts do not run.
 */

const DEFAULT = '../shared/pages';

/** How long highlights are waited for, in milliseconds: where some are expected, and where none are. */
const PATIENCE = { article: 2_500, none: 250 } as const;

interface PageCost extends Measured {
  id: string;
  ratio: number;
}

async function costs(
  title: string,
  bench: Bench,
  pages: readonly SavedPage[],
  { runs, patience }: { runs: number; patience: number },
): Promise<PageCost[]> {
  const all: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    const progress = (done: number) =>
      process.stderr.write(`\r${title}: load ${run} of ${runs}, page ${done} of ${pages.length} `);
    all.push(await bench.measure(pages, patience, progress));
  }
  process.stderr.write('\n');
  return pages.map(({ id }, at) => {
    const loads = all.flatMap((measured) => measured[at] ?? []);
    const ours = median(loads.map((load) => load.ours));
    const readability = median(loads.map((load) => load.readability));
    const clock = loads.flatMap(({ toHighlights }) => toHighlights ?? []);
    return {
      id,
      isRead: loads.some(({ isRead }) => isRead),
      ours,
      readability,
      ratio: ours / readability,
      toHighlights: clock.length > 0 ? median(clock) : null,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function print(title: string, all: readonly PageCost[]): void {
  const ratios = all.map(({ ratio }) => ratio);
  const clock = all.flatMap(({ toHighlights }) => toHighlights ?? []);
  const row = (name: string, values: readonly number[], digits: number) => {
    const [middle, high, worst] = [median(values), quantile(values, 0.95), quantile(values, 1)].map((value) =>
      value.toFixed(digits),
    );
    console.log(`  ${name.padEnd(38)} median ${middle}   95th percentile ${high}   worst ${worst}`);
  };
  console.log(`${title}: ${all.length} pages`);
  row(
    'content scripts, ms of main thread',
    all.map(({ ours }) => ours),
    1,
  );
  row(
    'Readability alone, ms of main thread',
    all.map(({ readability }) => readability),
    1,
  );
  row('ratio', ratios, 2);
  if (clock.length > 0) row('ms from page loaded to highlights', clock, 0);
}

const { values, positionals } = parseArgs({
  args: argv.slice(3),
  allowPositionals: true,
  options: { runs: { type: 'string', default: '2' }, verbose: { type: 'boolean', default: false } },
});
const directory = positionals[0] ?? DEFAULT;
const pages = savedPages(directory);
const [first] = pages ?? [];
if (!pages || !first) {
  console.error(`No index.jsonl in ${directory}: nothing was measured.`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const session = await launchChromium({
    path: ensureEngine('chromium').path,
    extension: buildExtension('chromium', 'granted'),
    headless: true,
  });
  try {
    const runs = Math.max(1, Number(values.runs) || 1);
    const bench = await openBench(session, first);
    const articles = await costs('articles', bench, pages, { runs, patience: PATIENCE.article });
    const bare = await withoutArticles(session.context, pages, scratch);
    const others = await costs('no articles', bench, bare, { runs, patience: PATIENCE.none });
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
