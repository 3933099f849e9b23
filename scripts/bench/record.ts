import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { build } from 'vite';
import { buildExtension } from '../browser/build.ts';
import { type ChromiumSession, launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { markdownTable } from '../evaluate/table.ts';
import { quantile } from './quantile.ts';

/**
 * What the record costs as it grows, in Chromium with its own IndexedDB, in the extension's own database.
 * `npm run bench -- record [--sizes 10000,100000]` (default 10,000, 100,000 and 1,000,000 statements).
 *
 * A record of made-up statements is written in bulk, at its end beside plain bulk puts; then the record's own code is
 * timed: recording an article of ten statements, recall for speakers who have some fifty and for the one who has a
 * twentieth of all, search, and the popup from opening to its first earlier statement, beside plain reading by index.
 */

const Times = v.array(v.number());
const SpeedSchema = v.object({ ms: v.number(), statements: v.number() });
const FilledSchema = v.object({ all: v.number(), ours: SpeedSchema, plain: SpeedSchema });
const MergedSchema = v.object({ ms: v.number(), moved: v.number() });
const MeasuredSchema = v.object({
  recallTypical: Times,
  getAllTypical: Times,
  recallLarge: Times,
  getAllLarge: Times,
  search: Times,
  searchPrefix: Times,
  recordArticle: Times,
  pageTypical: Times,
  pageLarge: Times,
  large: v.string(),
  usage: v.number(),
});
type Measured = v.InferOutput<typeof MeasuredSchema> &
  v.InferOutput<typeof FilledSchema> & { popup: number[]; merged: v.InferOutput<typeof MergedSchema> };

/** What runs in the page, in one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'record/in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('nothing was bundled');
  return chunk.code;
}

async function run(size: number, code: string): Promise<Measured> {
  const { path } = ensureEngine('chromium');
  const session = await launchChromium({
    path,
    headless: true,
    extension: buildExtension('chromium', 'granted'),
  });
  try {
    const page = await session.openPage('welcome.html');
    page.on('console', (message) => process.stderr.write(`\r${message.text()}   `));
    page.setDefaultTimeout(0);
    await page.evaluate(code);
    const filled = v.parse(FilledSchema, await page.evaluate(`recordBench.fill(${size})`));
    const measured = v.parse(MeasuredSchema, await page.evaluate(`recordBench.measure(${size})`));
    process.stderr.write('\n');
    const popup = await popupTimes(session, measured.large);
    const merged = v.parse(MergedSchema, await page.evaluate(`recordBench.merge(${size})`));
    return { ...filled, ...measured, popup, merged };
  } finally {
    await session.close();
  }
}

/** From opening the popup at a statement to its first earlier one, the one who has very many. */
async function popupTimes(session: ChromiumSession, statementId: string): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < 5; n++) {
    const begun = performance.now();
    const popup = await session.openPopup(1, statementId);
    await popup.waitForSelector('.earlier-item');
    all.push(performance.now() - begun);
    await popup.close();
  }
  return all;
}

const ms = (values: readonly number[]): string => `${quantile(values, 0.5).toFixed(1)} ms`;

function columns(size: number, all: Measured): [string, string][] {
  const [whole, ours, plain] = [{ ms: all.all, statements: size }, all.ours, all.plain].map(
    ({ ms, statements }) => (1000 * statements) / ms,
  );
  return [
    [
      'recording an article',
      `${ms(all.recordArticle)}, p95 ${quantile(all.recordArticle, 0.95).toFixed(1)} ms`,
    ],
    ['recall, typical speaker', ms(all.recallTypical)],
    ['— plain getAll', ms(all.getAllTypical)],
    ['recall, large speaker', ms(all.recallLarge)],
    ['— plain getAll', ms(all.getAllLarge)],
    ['search, words', `${ms(all.search)}, p95 ${quantile(all.search, 0.95).toFixed(1)} ms`],
    ['search, as you type', `${ms(all.searchPrefix)}, p95 ${quantile(all.searchPrefix, 0.95).toFixed(1)} ms`],
    ['list of a page, typical speakers', ms(all.pageTypical)],
    ['list of a page, large speaker', ms(all.pageLarge)],
    ['popup, open to content', ms(all.popup)],
    ['merging two', `${all.merged.moved.toLocaleString('en')} each, ${(all.merged.ms / 1000).toFixed(1)} s`],
    ['filling the record', `${(all.all / 1000).toFixed(0)} s, ${Math.round(whole ?? 0)} a second`],
    ['bulk writing, at its end', `${Math.round(ours ?? 0)} a second`],
    ['— plain bulk put', `${Math.round(plain ?? 0)} a second`],
    ['— share of its speed', ((ours ?? 0) / (plain ?? 1)).toFixed(2)],
    ['on disk', `${(all.usage / 1e6).toFixed(0)} MB`],
  ];
}

const { values } = parseArgs({
  args: argv.slice(3),
  options: { sizes: { type: 'string', default: '10000,100000,1000000' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
  console.error('usage: npm run bench -- record [--sizes 10000,100000]');
  process.exit(2);
}
const code = await script();
const measured: [string, string][][] = [];
for (const size of sizes) {
  process.stderr.write(`${size} statements\n`);
  measured.push(columns(size, await run(size, code)));
}
const rows = (measured[0] ?? []).map(([name], i) => [
  name,
  ...measured.map((column) => column[i]?.[1] ?? ''),
]);
console.log(markdownTable(['', ...sizes.map((size) => size.toLocaleString('en'))], rows));
