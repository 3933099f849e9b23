import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { markdownTable } from '../evaluate/table.ts';
import { importFile, type Pass } from './exchange/import-file.ts';
import { SHAPES, type Shape, writeMadeUp } from './exchange/made-up-files.ts';

/**
 * What an import costs in Chromium: a feed of ClaimReview and lines of Quotebank, made up, each chosen in the library,
 * previewed and put on an empty record. `npm run bench -- exchange [--sizes 1,10]` in MB (default 1, 10 and 100).
 */

const MB = 1_000_000;

const { values } = parseArgs({
  args: argv.slice(3),
  options: { sizes: { type: 'string', default: '1,10,100' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !(size > 0))) {
  console.error('usage: npm run bench -- exchange [--sizes 1,10,100]');
  process.exit(2);
}

/** Columns of a pass: rows a second, the heap at its highest, the longest task of the page. */
function columns({ ms, heap, longestTask }: Pass, rows: number): string[] {
  return [
    Math.round((1000 * rows) / ms).toLocaleString('en'),
    `${(heap / MB).toFixed(0)} MB`,
    longestTask === 0 ? '< 50 ms' : `${longestTask.toFixed(0)} ms`,
  ];
}

async function run(shape: Shape, size: number, directory: string): Promise<string[]> {
  const path = join(directory, shape === 'Quotebank' ? 'quotes.jsonl' : 'data.json');
  const rows = writeMadeUp(path, shape, size * MB);
  process.stderr.write(`${shape}, ${size} MB, ${rows} rows\n`);
  const session = await launchChromium({
    path: ensureEngine('chromium').path,
    headless: true,
    extension: buildExtension('chromium', 'granted'),
  });
  try {
    const { preview, writing } = await importFile(session, path);
    return [
      `${shape}, ${size} MB`,
      rows.toLocaleString('en'),
      ...columns(preview, rows),
      ...columns(writing, rows),
    ];
  } finally {
    await session.close();
    rmSync(path);
  }
}

const HEADER = [
  'file',
  'rows',
  'preview, rows/s',
  'heap',
  'longest task',
  'writing, rows/s',
  'heap',
  'longest task',
];

const directory = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
try {
  const table: string[][] = [];
  for (const shape of SHAPES) for (const size of sizes) table.push(await run(shape, size, directory));
  console.log(markdownTable(HEADER, table));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
