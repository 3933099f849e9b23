import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, isAbsolute, join, resolve, sep } from 'node:path';

/** How a browser is driven: Chrome, Chromium and Edge alike, Firefox in its own way. */
export type Engine = 'chromium' | 'firefox';

/** A browser that is installed on this machine. */
export interface InstalledBrowser {
  engine: Engine;
  /** As people call it: `Chrome`, `Chromium`, `Edge`, `Firefox`. */
  name: string;
  /** The executable's absolute path. */
  path: string;
}

/** Where a browser may be: commands on the PATH, else files in the system's places for programs. */
interface Product {
  id: 'chrome' | 'chromium' | 'edge' | 'firefox';
  name: string;
  engine: Engine;
  commands: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
}

/** In order of preference where the reader names none. */
const PRODUCTS: readonly Product[] = [
  {
    id: 'chrome',
    name: 'Chrome',
    engine: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  {
    id: 'chromium',
    name: 'Chromium',
    engine: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  {
    id: 'edge',
    name: 'Edge',
    engine: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  {
    id: 'firefox',
    name: 'Firefox',
    engine: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
];

/** The system to look at; injected so that a test needs none of these browsers. */
export interface System {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  runs: (path: string) => boolean;
}

const thisSystem: System = {
  platform: process.platform,
  environment: process.env,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Finds an installed browser.
 * @param wanted a name (`chrome`, `chromium`, `edge`, `firefox`) or the path of an executable; without it the
 *   environment variable CHROME_PATH, else the first of those names that is installed.
 * @returns null where none (or not the wanted one) is installed.
 */
export function findBrowser(wanted?: string, system: System = thisSystem): InstalledBrowser | null {
  const { CHROME_PATH } = system.environment;
  const choice = wanted || CHROME_PATH;
  if (!choice) return PRODUCTS.map((product) => locate(product, system)).find(Boolean) ?? null;
  const product = PRODUCTS.find(
    ({ id, commands }) => id === choice.toLowerCase() || commands.includes(choice),
  );
  return product ? locate(product, system) : atPath(choice, system);
}

/** Finds an installed browser of one engine, whichever product it is. */
export function findEngine(engine: Engine, system: System = thisSystem): InstalledBrowser | null {
  const chosen = findBrowser(undefined, system);
  if (chosen?.engine === engine) return chosen;
  return (
    PRODUCTS.filter((product) => product.engine === engine)
      .map((product) => locate(product, system))
      .find(Boolean) ?? null
  );
}

function locate({ name, engine, commands, mac, windows }: Product, system: System): InstalledBrowser | null {
  const path = candidates(commands, mac, windows, system).find(system.runs);
  return path ? { engine, name, path } : null;
}

function candidates(
  commands: readonly string[],
  mac: readonly string[],
  windows: readonly string[],
  { platform, environment }: System,
): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((dir) =>
      mac.map((app) => join(dir, app)),
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return roots.flatMap((root) => (root ? windows.map((program) => join(root, program)) : []));
  }
  const { PATH = '' } = environment;
  const dirs = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return dirs.filter(Boolean).flatMap((dir) => commands.map((command) => join(dir, command)));
}

function atPath(choice: string, { runs }: System): InstalledBrowser | null {
  const path = isAbsolute(choice) || choice.includes('/') || choice.includes(sep) ? resolve(choice) : null;
  if (!path || !runs(path)) return null;
  const engine = /firefox/i.test(path) ? 'firefox' : 'chromium';
  return { engine, name: basename(path), path };
}
