import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/**
 * The files that an extension page or script loads, itself included, as paths from the build's `directory`: every
 * script and style sheet that it names, at once or later, and those that these name in turn. A bundler writes their
 * names as whole strings, so a string that names a file of the build is taken to load it. What a page starts as a worker runs
 * beside it, when there is work to do, and is not the page's.
 */
export function loadedFiles(directory: string, entry: string): string[] {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    const source = readFileSync(join(directory, file), 'utf8').replaceAll(WORKER, '');
    for (const [, name = ''] of source.matchAll(/["'`]([\w./-]+\.(?:js|css))["'`]/gu)) {
      const named = fileNamed(directory, file, name);
      if (named !== null) loaded.add(named);
    }
  }
  return [...loaded];
}

const WORKER = /\bnew Worker\([^"'`;]*["'`][\w./-]+["'`]/gu;

/** The build's file that `name` means in `file`: from the root, or from the folder of who names it. */
function fileNamed(directory: string, file: string, name: string): string | null {
  const candidates = [join(directory, name), join(directory, dirname(file), name)];
  const found = candidates.find((candidate) => existsSync(candidate));
  return found === undefined ? null : relative(directory, found).replaceAll('\\', posix.sep);
}
