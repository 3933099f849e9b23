import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from './browser/build.ts';
import { loadedFiles } from './check-sizes/loaded-files.ts';
import { markdownTable } from './evaluate/table.ts';

/** Fails where what the shipped Chrome build loads on a page, or when the popup opens, is too large. */

interface Part {
  name: string;
  /** The files that load all the others. */
  entries: readonly string[];
  /** In bytes, gzipped. */
  limit: number;
}

const directory = buildExtension('chromium', 'shipped');

const PARTS: readonly Part[] = [
  {
    name: 'content script',
    // All that is run in a page that is read, whether at once or only when it proves to be an article.
    entries: readdirSync(join(directory, 'content-scripts')).map((file) => `content-scripts/${file}`),
    limit: 30_000,
  },
  { name: 'popup', entries: ['popup.html'], limit: 60_000 },
];

/** The bytes of a file as a server would send it; each file is packed by itself. */
const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const measured = PARTS.map(({ name, entries, limit }) => {
  const files = [...new Set(entries.flatMap((entry) => loadedFiles(directory, entry)))];
  return {
    name,
    files: files.length,
    limit,
    size: files.reduce((sum, file) => sum + packed(join(directory, file)), 0),
  };
});
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.log(
  markdownTable(
    ['gzipped', 'files', 'kB', 'at most'],
    measured.map(({ name, files, size, limit }) => [name, String(files), kilobytes(size), kilobytes(limit)]),
  ),
);
for (const { name, size, limit } of measured.filter((part) => part.size > part.limit)) {
  console.error(`The ${name} is ${kilobytes(size)} kB gzipped; at most ${kilobytes(limit)} kB are allowed.`);
  process.exitCode = 1;
}
