import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PAGE_FORMAT } from '../../../components/exchange/file-work.ts';
import { KeptPages, type PageRead } from '../../../entrypoints/file-work/kept-pages.ts';
import { readPages } from '../../../entrypoints/file-work/read-pages.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../samples/zalesye-vestnik/2026/04/platu-otmenyat.html');

/** A page as it was fetched, and how often it has been read. */
function chosenPage(name: string) {
  const file = new File([readFileSync(SAMPLE)], name, { type: 'text/html' });
  const reads = vi.spyOn(file, 'arrayBuffer');
  const served = { address: `https://courier.example/${name}`, charset: 'utf-8' };
  return { reads, chosen: { file, format: PAGE_FORMAT, columns: null, served } };
}

async function readAll(pages: ReturnType<typeof chosenPage>[], kept: KeptPages) {
  const files = pages.map(({ chosen }) => chosen);
  const read: PageRead[] = [];
  for await (const page of readPages({ files, languagesOff: [] }, () => {}, kept)) read.push(page);
  return read;
}

describe('pages that are read to be shown, then to be put on record', () => {
  it('are read once, and are the same then', async () => {
    const pages = [chosenPage('a.html'), chosenPage('b.html')];
    const kept = new KeptPages();
    const shown = await readAll(pages, kept);
    expect(shown).toMatchObject([
      { page: { found: expect.any(Array) } },
      { page: { found: expect.any(Array) } },
    ]);
    expect(await readAll(pages, kept)).toEqual(shown);
    for (const { reads } of pages) expect(reads).toHaveBeenCalledTimes(1);
  });

  it('are read again where they are too much to be kept, and no others', async () => {
    const pages = [chosenPage('a.html'), chosenPage('b.html')];
    const [first] = await readAll(pages, new KeptPages(0));
    const { article, found = [] } = first?.page ?? {};
    const length = [article, ...found].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
    for (const { reads } of pages) reads.mockClear();
    const kept = new KeptPages(length);
    const shown = await readAll(pages, kept);
    expect(await readAll(pages, kept)).toEqual(shown);
    expect(pages.map(({ reads }) => reads.mock.calls.length)).toEqual([1, 2]);
  });
});
