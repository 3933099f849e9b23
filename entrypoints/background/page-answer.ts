import { browser } from 'wxt/browser';
import { RecordError } from '../../lib/record/failure.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { articleOnPage } from '../../lib/record/views/page-view.ts';
import { paused } from '../../lib/settings.ts';
import type { PageView } from '../../lib/views/page.ts';
import { siteOff } from './pausing.ts';
import { isGranted, isNoWebPage } from './sites.ts';
import { readerState } from './tabs.ts';

/** What the popup shows for a tab, found anew each time: the worker may have been stopped since the page was read. */
export async function pageAnswer(record: RecordDatabase, tabId: number): Promise<PageView> {
  const url = await addressOfTab(tabId);
  if (await isNoWebPage(url)) return { state: 'forbidden' };
  if (await paused.getValue()) return { state: 'paused' };
  const host = await siteOff(url);
  if (host !== null) return { state: 'site-off', host };
  const reader = await readerState(tabId);
  switch (reader?.state) {
    case 'reading':
    case 'no-article':
    case 'language-off':
    case 'failed':
      return reader;
    case 'read':
      return readAnswer(record, reader.articleId, reader.highlights, await isGranted(url));
    default: {
      const granted = await isGranted(url);
      // A page that may be read stops being so only where what was recorded of it is deleted.
      return { state: 'not-read', granted, deleted: granted && reader?.state === 'stopped' };
    }
  }
}

async function readAnswer(
  record: RecordDatabase,
  articleId: string,
  highlights: 'painted' | 'unsupported',
  granted: boolean,
): Promise<PageView> {
  try {
    const page = await articleOnPage(record, articleId);
    if (!page) return { state: 'not-read', granted, deleted: true };
    return { state: 'read', ...page, highlights, siteOff: (await siteOff(page.article.address)) !== null };
  } catch (error) {
    if (error instanceof RecordError) return { state: 'failed', reason: error.failure };
    throw error;
  }
}

/** Undefined where the reader has not granted the page, or the tab is gone. */
async function addressOfTab(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
