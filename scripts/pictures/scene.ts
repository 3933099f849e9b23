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
  /** The same at the view of another that has been annotated. */
  annotated(): Promise<Page>;
  /** The library at a place, `#/search`. */
  library(hash: string): Promise<Page>;
  close(): Promise<void>;
}

/** In each language of the interface: the article that stands open, and the statements of it that are shown and annotated. */
const SHOWN = {
  en: {
    path: 'karven-post/2026/09/tariff-to-go.html',
    words: 'A tariff is a tax',
    annotated: 'The tariff has done its work',
  },
  ru: {
    path: 'stepnoy-telegraf/2026/10/dogovor-podpisan.html',
    words: 'Я всегда говорил',
    annotated: 'Талсай готов быть посредником',
  },
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
    const { path, words, annotated } = SHOWN[locale];
    const article = await session.newPage();
    let last: ReadArticle | undefined;
    for (const sample of sampleArticles()) {
      last = await readArticle(session, addressOf(site, sample), article);
      if (sample.path === path) break;
    }
    if (!last) throw new Error('there are no samples');
    const statementId = idOf(last, words);
    const annotatedId = idOf(last, annotated);
    const draft = { ...ANNOTATION[locale], attribution: 'verbatim', consistency: 'changed', sources: [] };
    await session.ask('annotate', { statementId: annotatedId, draft });
    const { tabId } = last;
    const noArticle = `${site.origin}/notices.html`;
    return {
      session,
      article,
      tabId,
      statementId,
      words,
      noArticle,
      ...viewsIn(session, tabId, statementId, annotatedId),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function idOf({ view }: ReadArticle, words: string): string {
  const found = statementsOf(view).find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`no statement begins with “${words}”`);
  return found.id;
}

function viewsIn(
  session: ChromiumSession,
  tabId: number,
  statementId: string,
  annotatedId: string,
): Pick<Scene, 'popup' | 'statement' | 'annotated' | 'library'> {
  const viewOf = (id: string) => async () => {
    const page = await session.openPopup(tabId, id);
    await page.locator('.earlier-item').first().waitFor();
    return page;
  };
  return {
    popup: async () => {
      const page = await session.openPopup(tabId);
      // What is found later than the list: how often the speakers spoke, and what is on the subject.
      await page.locator('.sparkline').first().waitFor();
      await page.locator('.has-earlier').first().waitFor();
      return page;
    },
    statement: viewOf(statementId),
    annotated: viewOf(annotatedId),
    library: async (hash) => {
      const page = await session.openPage(`library.html${hash}`);
      await page.locator('h1:not(.waiting)').waitFor();
      return page;
    },
  };
}
