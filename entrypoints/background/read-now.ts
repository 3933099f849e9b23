import { ask } from '../../lib/messages/channel.ts';
import { tabContract } from '../../lib/messages/tab.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import type { PageView } from '../../lib/views/page.ts';
import { injectReader } from './inject.ts';
import { pageAnswer } from './page-answer.ts';
import { readerState } from './tabs.ts';

/** How long a page may take before the popup is told that it is still being read, in milliseconds. */
const PATIENCE = 8_000;
const INTERVAL = 100;

/**
 * Reads the page in a tab on the reader's click on the toolbar, which lends us this one page (`activeTab`). Answers
 * when it has been read, or that it still is being read.
 */
export async function readNow(record: RecordDatabase, tabId: number): Promise<PageView> {
  const before = await pageAnswer(record, tabId);
  if (before.state === 'paused' || before.state === 'site-off' || before.state === 'forbidden') return before;
  if (before.state === 'read') await ask(tabContract, 'refresh', {}, tabId);
  else if (before.state !== 'reading' && !(await injectReader(tabId))) return { state: 'forbidden' };
  for (let waited = 0; waited < PATIENCE; waited += INTERVAL) {
    const state = (await readerState(tabId))?.state;
    if (state !== 'reading' && state !== undefined) break;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return pageAnswer(record, tabId);
}
