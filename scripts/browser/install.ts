import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Engine, findBrowser, findEngine, type InstalledBrowser } from './find.ts';

/** Debian's packages. The fonts are for machines that have none: without them Cyrillic shows as empty boxes. */
const PACKAGES: Record<Engine, readonly string[]> = {
  chromium: ['chromium', 'chromium-sandbox', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

/** There is no browser and none may be installed; the message is one line that says what to do. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

/**
 * An installed browser: the wanted one (see `findBrowser`), else Debian's package where it may be installed.
 * @throws NoBrowserError
 */
export function ensureBrowser(wanted?: string): InstalledBrowser {
  const installed = findBrowser(wanted);
  if (installed) return installed;
  const engine = wanted?.toLowerCase().includes('firefox') ? 'firefox' : 'chromium';
  const { CHROME_PATH } = process.env;
  const asked = wanted || CHROME_PATH;
  if (asked && !['chromium', 'firefox', 'firefox-esr'].includes(asked)) {
    throw new NoBrowserError(`There is no browser "${asked}": name an installed one, or give its path.`);
  }
  return installPackage(engine, () => findBrowser(wanted));
}

/**
 * An installed browser of the given engine, else Debian's package of it.
 * @throws NoBrowserError
 */
export function ensureEngine(engine: Engine): InstalledBrowser {
  return findEngine(engine) ?? installPackage(engine, () => findEngine(engine));
}

function installPackage(engine: Engine, find: () => InstalledBrowser | null): InstalledBrowser {
  const names = engine === 'firefox' ? 'Firefox (140 or later)' : 'Chrome, Chromium or Edge';
  const advice = `Please install ${names}, or point CHROME_PATH or --browser at one.`;
  const prefix = privilege();
  if (!prefix || !isDebian()) throw new NoBrowserError(`No browser found. ${advice}`);

  console.error(`No browser found: installing Debian's ${PACKAGES[engine][0]} …`);
  const ran =
    aptGet(prefix, ['update', '-qq']) &&
    aptGet(prefix, ['install', '-qq', '-y', '--no-install-recommends', ...PACKAGES[engine]]);
  const installed = ran ? find() : null;
  if (!installed) throw new NoBrowserError(`Installing a browser failed. ${advice}`);
  return installed;
}

/** What to put before a command to run it as root; null where that is not allowed without asking. */
function privilege(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/** Debian itself: Ubuntu's packages of these names are only pointers to snaps. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && succeeds('apt-get', ['--version']);
  } catch {
    return false;
  }
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Runs apt-get; its output goes to stderr, since stdout is for what was asked. */
function aptGet(prefix: readonly string[], args: readonly string[]): boolean {
  const [command = 'apt-get', ...rest] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...args,
  ];
  return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
}
