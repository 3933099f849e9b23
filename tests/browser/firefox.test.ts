import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseInPopup, earlierShown } from '../../scripts/browser/popup.ts';
import { type ReadArticle, readArticle, settledView, statementsOf } from '../../scripts/browser/reading.ts';
import { addressOf, sampleArticles, serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../scripts/browser/session.ts';
import { fold, highlightedWords, highlightsOf } from './support/highlights.ts';
import { launchTestFirefox } from './support/launch.ts';

/** The articles about the bridge: a governor who promises, withdraws, and promises again. */
const BRIDGE = sampleArticles().filter(({ path }) => path.startsWith('zalesye-vestnik/'));

describe('On Record in Firefox', () => {
  let session: Session;
  let site: Site;
  let page: RemotePage;
  let last: ReadArticle;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestFirefox();
    page = await session.newPage();
    for (const article of BRIDGE) last = await readArticle(session, addressOf(site, article), page);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('reads an article and highlights its statements', async () => {
    const statements = statementsOf(last.view);
    expect(last.view.highlights).toBe('painted');
    expect(statements.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Мост должен быть бесплатным'),
    );
    const highlighted = await highlightedWords(page);
    for (const { text } of statements) {
      for (const part of text.split(' … ')) expect(highlighted).toContain(fold(part));
    }
  });

  it('shows in the popup what the governor had said before', async () => {
    const popup = await session.openPopup(last.tabId);
    const promise = statementsOf(last.view).find(({ text }) =>
      text.startsWith('Мост должен быть бесплатным'),
    );
    if (!promise) throw new Error('the promise was not found');
    await chooseInPopup(popup, promise.id);
    const earlier = (await earlierShown(popup)).map(({ text }) => text);
    await popup.close();
    expect(earlier).toContainEqual(expect.stringContaining('без платы мост не достроить'));
    expect(earlier).toContainEqual(expect.stringContaining('ни шлагбаумов, ни касс'));
  });

  it('leaves a front page alone', async () => {
    await page.goto(`${site.origin}/zalesye-vestnik/index.html`);
    const address = String(await page.evaluate('location.href'));
    expect(await settledView(session, await session.tabId(address))).toMatchObject({ state: 'no-article' });
    expect(await highlightsOf(page)).toEqual([]);
  });
});
