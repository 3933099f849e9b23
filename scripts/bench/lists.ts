import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { markdownTable } from '../evaluate/table.ts';
import { bundled } from './bundle.ts';
import { type Scrolled, scrollList } from './lists/scroll-list.ts';
import { quantile } from './quantile.ts';

/**
 * What the library's long lists cost in Chromium, over a made-up record: how soon the first row is there, and how evenly a
 * list is scrolled. `npm run bench -- lists [--rows 100000]`.
 *
 * Frames are by the clock, so they tell of everything the machine does; a task's processor time is the page's own.
 */

/** The lists by their addresses. */
const LISTS: readonly [name: string, address: string][] = [
  ['search', '#/search'],
  ["a speaker's statements", '#/search?speaker=talker'],
  ['articles', '#/articles'],
  ['annotations', '#/annotations'],
  ['speakers', '#/speakers'],
];

const { values } = parseArgs({
  args: argv.slice(3),
  options: { rows: { type: 'string', default: '100000' } },
});
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1) {
  console.error('usage: npm run bench -- lists [--rows 100000]');
  process.exit(2);
}

const HEADER = [
  'list',
  'first row',
  'frame, median',
  '95 %',
  'longest',
  'work a frame',
  'longest task',
  'most work of a task',
];

function columns({ firstRow, frames, tasks }: Scrolled): string[] {
  const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const worked = tasks.reduce((sum, task) => sum + task.worked, 0) / frames.length;
  const [longest] = [...tasks].sort((a, b) => b.lasted - a.lasted);
  return [
    firstRow,
    quantile(frames, 0.5),
    quantile(frames, 0.95),
    quantile(frames, 1),
    worked,
    longest?.lasted ?? 0,
    Math.max(0, ...tasks.map((task) => task.worked)),
  ].map(ms);
}

const session = await launchChromium({
  path: ensureEngine('chromium').path,
  headless: true,
  extension: buildExtension('chromium', 'granted'),
});
try {
  const page = await session.openPage('welcome.html');
  page.on('console', (message) => process.stderr.write(`\r${message.text()}   `));
  page.setDefaultTimeout(0);
  await page.evaluate(await bundled(join(import.meta.dirname, 'lists/in-page.ts')));
  await page.evaluate(`listBench.fill(${rows})`);
  await page.close();
  process.stderr.write('\n');
  const table: string[][] = [];
  for (const [name, address] of LISTS) {
    process.stderr.write(`${name}\n`);
    table.push([name, ...columns(await scrollList(session, address))]);
  }
  console.log(markdownTable(HEADER, table));
} finally {
  await session.close();
}
