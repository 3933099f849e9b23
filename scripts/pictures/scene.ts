import type { Page } from 'playwright-core';
import { buildExtension } from '../browser/build.ts';
import { type ChromiumSession, launchChromium } from '../browser/chromium.ts';
import { ensureEngine } from '../browser/install.ts';
import { type ReadArticle, readArticle, statementsOf } from '../browser/reading.ts';
import { addressOf, sampleArticles, serveSamples } from '../browser/samples.ts';

/** A browser in which the samples have been read in order of date, up to one that stands open. */
export interface Scene {
  session: ChromiumSession;
  /** The tab with the article. */
  article: Page;
  tabId: number;
  /** The statement of it that is shown in full, by its id and its first words. */
  statementId: string;
  words: string;
  /** The address of a page that holds no article. */
  noArticle: string;
  /** A page of the extension that shows the popup of the article. */
  popup(): Promise<Page>;
  /** The same at the view of the statement. */
  statement(): Promise<Page>;
  /** The library at a place, `#/search`. */
  library(hash: string): Promise<Page>;
  close(): Promise<void>;
}

/** In each language of the interface: the article that stands open, and the statement of it that is shown. */
const SHOWN = {
  en: { path: 'karven-post/2026/09/tariff-to-go.html', words: 'A tariff is a tax' },
  ru: { path: 'stepnoy-telegraf/2026/10/dogovor-podpisan.html', words: 'Я всегда говорил' },
} as const;

const ANNOTATION = {
  en: {
    verdict: 'half-true',
    note: 'In 2024 she ruled tariffs out; in 2025 she **imposed one**.',
    tags: ['tariffs'],
  },
  ru: {
    verdict: 'mostly-false',
    note: 'В марте 2025 года говорил, что Талсай **готов** быть посредником.',
    tags: ['посредничество'],
  },
} as const;

const NO_ARTICLE =
  '<!doctype html><html lang="en"><title>Notices</title><p>The quay is open until the first snow.</p></html>';

/** Starts a browser in a language, reads the samples and annotates one statement. */
export async function openScene(locale: 'en' | 'ru'): Promise<Scene> {
  const site = await serveSamples({ '/notices.html': NO_ARTICLE });
  const session = await launchChromium({
    path: ensureEngine('chromium').path,
    extension: buildExtension('chromium', 'granted'),
    headless: true,
    locale,
  });
  const close = async () => {
    await session.close();
    await site.close();
  };
  try {
    const { path, words } = SHOWN[locale];
    const article = await session.newPage();
    let last: ReadArticle | undefined;
    for (const sample of sampleArticles()) {
      last = await readArticle(session, addressOf(site, sample), article);
      if (sample.path === path) break;
    }
    const statementId = last && statementsOf(last.view).find(({ text }) => text.startsWith(words))?.id;
    if (!last || !statementId) throw new Error(`${path} has no statement that begins with “${words}”`);
    const draft = { ...ANNOTATION[locale], attribution: 'verbatim', consistency: 'changed', sources: [] };
    await session.ask('annotate', { statementId, draft });
    const { tabId } = last;
    const noArticle = `${site.origin}/notices.html`;
    return {
      session,
      article,
      tabId,
      statementId,
      words,
      noArticle,
      ...viewsIn(session, tabId, statementId),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function viewsIn(
  session: ChromiumSession,
  tabId: number,
  statementId: string,
): Pick<Scene, 'popup' | 'statement' | 'library'> {
  return {
    popup: async () => {
      const page = await session.openPopup(tabId);
      // What is found later than the list: how often the speakers spoke, and what is on the subject.
      await page.locator('.sparkline').first().waitFor();
      await page.locator('.has-earlier').first().waitFor();
      return page;
    },
    statement: async () => {
      const page = await session.openPopup(tabId, statementId);
      await page.locator('.earlier-item').first().waitFor();
      return page;
    },
    library: async (hash) => {
      const page = await session.openPage(`library.html${hash}`);
      await page.locator('h1:not(.waiting)').waitFor();
      return page;
    },
  };
}
