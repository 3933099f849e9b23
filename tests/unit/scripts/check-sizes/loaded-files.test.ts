import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedFiles } from '../../../../scripts/check-sizes/loaded-files.ts';

const BUILD = {
  'popup.html':
    '<script type="module" src="/chunks/popup-1.js"></script><link rel="stylesheet" href="/assets/popup-1.css">',
  'chunks/popup-1.js': 'import{a}from"./shared-1.js";const later=()=>import(`./later-1.js`);"absent.js"',
  'chunks/shared-1.js': 'export const a=1;import"./popup-1.js"',
  'chunks/later-1.js': 'const css=["assets/later-1.css"]',
  'chunks/library-1.js': 'export{};new Worker(b.runtime.getURL("/work.js"))',
  'work.js': 'export{}',
  'assets/popup-1.css': '',
  'assets/later-1.css': '',
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-sizes-'));
  for (const [file, content] of Object.entries(BUILD)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
  }
});
afterAll(() => rm(directory, { recursive: true }));

describe('loadedFiles', () => {
  it('are the entry and all that it loads, now or later, each once', () => {
    expect(loadedFiles(directory, 'popup.html').sort()).toEqual([
      'assets/later-1.css',
      'assets/popup-1.css',
      'chunks/later-1.js',
      'chunks/popup-1.js',
      'chunks/shared-1.js',
      'popup.html',
    ]);
  });

  it('leave out what no one names, and what runs beside the page', () => {
    expect(loadedFiles(directory, 'chunks/library-1.js')).toEqual(['chunks/library-1.js']);
  });
});
