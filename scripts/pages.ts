import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildExtension } from './browser/build.ts';
import { launchChromium } from './browser/chromium.ts';
import { ensureEngine } from './browser/install.ts';
import { savedPages } from './pages/corpus.ts';
import { type Inspection, inspect } from './pages/inspect.ts';
import { isBroken, printRow, printTotals, totalsOf } from './pages/report.ts';

/**
 * Reads saved news pages in a real Chromium, each at its own address, and checks what the extension promises of any page.
 * `npm run pages -- [DIR] [--json] [--scripts]`: DIR has an `index.jsonl`; --json prints for programs; --scripts lets the
 * pages' own scripts run (then a page may change itself, and is not held to be unchanged).
 * Exits 1 where a promise is broken.
 */

const DEFAULT = '../shared/pages';

async function inspectAll(directory: string, withScripts: boolean, isJson: boolean): Promise<void> {
  const pages = savedPages(directory);
  if (!pages) {
    console.error(`No index.jsonl in ${directory}: no pages were read.`);
    process.exitCode = directory === DEFAULT ? 0 : 2;
    return;
  }
  const browser = ensureEngine('chromium');
  const extension = buildExtension('chromium', 'granted');
  const session = await launchChromium({ path: browser.path, extension, headless: true });
  const inspections: Inspection[] = [];
  try {
    for (const saved of pages) {
      const inspection = await inspect(session, saved, withScripts);
      inspections.push(inspection);
      if (isJson) console.log(JSON.stringify(inspection));
      else printRow(inspection);
    }
  } finally {
    await session.close();
  }
  const totals = totalsOf(inspections);
  if (isJson) console.log(JSON.stringify({ totals }));
  else printTotals(totals);
  if (inspections.some((inspection) => isBroken(inspection, withScripts))) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    scripts: { type: 'boolean', default: false },
  },
});
await inspectAll(positionals[0] ?? DEFAULT, values.scripts, values.json);
