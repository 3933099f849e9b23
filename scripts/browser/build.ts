import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './find.ts';

/** `shipped` is what readers install; `granted` has the sites granted beforehand, for trying out and for tests. */
export type Variant = 'shipped' | 'granted';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a build is made of; a change in any of it makes the build stale. */
const INPUTS = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'scripts/build',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Builds the extension for a browser, unless the build there is of the very same sources.
 * @returns the absolute path of the directory to load.
 * @throws Error with the bundler's output where the build fails.
 */
export function buildExtension(engine: Engine, variant: Variant): string {
  const name = `${engine === 'firefox' ? 'firefox' : 'chrome'}${variant === 'granted' ? '-granted' : ''}`;
  const directory = join(ROOT, '.output', name);
  const stamp = join(ROOT, '.output', `.${name}.inputs`);
  const inputs = fingerprint();
  if (isBuilt(directory, stamp, inputs)) return directory;

  console.error(`Building the extension for ${engine === 'firefox' ? 'Firefox' : 'Chrome'} …`);
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const args = [wxt, 'build', '-b', engine === 'firefox' ? 'firefox' : 'chrome'];
  if (variant === 'granted') args.push('--mode', 'granted');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(stamp, inputs);
  return directory;
}

function isBuilt(directory: string, stamp: string, inputs: string): boolean {
  if (!existsSync(join(directory, 'manifest.json')) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === inputs;
}

/** A hash over the sources' paths and bytes: times of files say nothing on a fresh clone or after a change of branch. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesUnder(join(path, entry)));
}
