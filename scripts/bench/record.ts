import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { markdownTable } from '../evaluate/table.ts';
import { linesOf } from './record/lines.ts';
import { type Costs, costsOf, pageScript } from './record/run.ts';

/**
 * What the record costs as it grows, in Chromium with its own IndexedDB, in the extension's own database.
 * `npm run bench -- record [--sizes 10000,100000] [--keep DIR]` (default 10,000, 100,000 and 1,000,000 statements).
 *
 * A record of made-up statements is written in bulk, at its end beside plain bulk puts; then the record's own code is
 * timed: recording an article of ten statements, recall for speakers who have some fifty and for the one who has a
 * twentieth of all, search, the library's lists, and the popup from opening to its first earlier statement, beside plain
 * reading by index. With `--keep`, filled records are kept in a directory and measured again.
 */

const { values } = parseArgs({
  args: argv.slice(3),
  options: { sizes: { type: 'string', default: '10000,100000,1000000' }, keep: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1000)) {
  console.error('usage: npm run bench -- record [--sizes 10000,100000] [--keep DIR]');
  process.exit(2);
}
const code = await pageScript();
const costs: Costs[] = [];
for (const size of sizes) {
  process.stderr.write(`${size} statements\n`);
  costs.push(await costsOf(size, code, values.keep ?? null));
}
const grouped = sizes.map((size) => size.toLocaleString('en'));
console.log(markdownTable(['', ...grouped, `${grouped.at(-1)} ÷ ${grouped[0]}`], linesOf(costs)));
