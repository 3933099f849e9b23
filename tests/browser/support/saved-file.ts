import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file that the reader has saved. */
export interface SavedFile {
  name: string;
  content: Buffer;
}

/** What the browser saves because of an act of the reader. */
export async function savedBy(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A file as one chooses it in the browser's own window. */
export function chosenFile(name: string, content: string | Buffer) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}
