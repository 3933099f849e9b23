import { parseArgs } from 'node:util';
import { buildExtension } from './browser/build.ts';
import { ensureBrowser, NoBrowserError } from './browser/install.ts';
import { launchSession } from './browser/launch.ts';
import { serveSamples } from './browser/samples.ts';
import { openForReader } from './start/open.ts';
import { readAll } from './start/read-all.ts';

const HELP = `npm start [-- OPTIONS]

Builds On Record, and opens a browser with it on the sample articles. Without a display, reads them all and prints
what was found.

  --browser NAME|PATH  chrome, chromium, edge, firefox, or an executable (else CHROME_PATH, else the first found)
  --headless           as without a display
  --help               this text`;

/** Whether windows can be shown: only on Linux and the like is it a question. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function start(wanted: string | undefined, headless: boolean): Promise<void> {
  const browser = ensureBrowser(wanted);
  const extension = buildExtension(browser.engine, 'granted');
  const site = await serveSamples();
  console.error(`Starting ${browser.name} …`);
  const session = await launchSession(browser, { extension, headless });
  try {
    if (headless) await readAll(session, site);
    else await openForReader(session, site);
  } finally {
    await session.close();
    await site.close();
  }
}

try {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) console.log(HELP);
  else await start(values.browser, values.headless ?? !hasDisplay());
} catch (error) {
  // What the reader can mend is said in a line; anything else is ours and needs its trace.
  const plain = error instanceof NoBrowserError || (error instanceof TypeError && 'code' in error);
  console.error(plain ? error.message : error);
  process.exitCode = 1;
}
