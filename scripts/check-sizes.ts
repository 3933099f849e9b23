import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from './browser/build.ts';
import { loadedFiles } from './check-sizes/loaded-files.ts';
import { markdownTable } from './evaluate/table.ts';

/** Fails where what the shipped Chrome build loads on a page, or when the popup opens, is too large. */

interface Part {
  name: string;
  /** The file that loads all the others. */
  entry: string;
  /** In bytes, gzipped. */
  limit: number;
}

const PARTS: readonly Part[] = [
  { name: 'content script', entry: 'content-scripts/reader.js', limit: 30_000 },
  { name: 'popup', entry: 'popup.html', limit: 60_000 },
];

/** The bytes of a file as a server would send it; each file is packed by itself. */
const packed = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

const directory = buildExtension('chromium', 'shipped');
const measured = PARTS.map(({ name, entry, limit }) => {
  const files = loadedFiles(directory, entry);
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
