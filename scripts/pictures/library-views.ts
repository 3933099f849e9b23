import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import type { View } from './views.ts';

const WIDE = { width: 1200, height: 860 };

/** A place of the library, once something that it lists is there. */
const at = (hash: string, lists: string) => async (scene: Scene) => {
  const page = await scene.library(hash);
  await page.locator(lists).first().waitFor();
  return page;
};

/** The speaker of the statement that is shown. */
async function speaker(scene: Scene): Promise<Page> {
  const page = await scene.library('#/speakers');
  await page
    .getByRole('link', { name: /^(?:Judith Penhallow|Тимур Аркенов)/u })
    .first()
    .click();
  await page.locator('.tl-frame svg').waitFor();
  return page;
}

async function compare(scene: Scene): Promise<Page> {
  const popup = await scene.statement();
  const opened = scene.session.context.waitForEvent('page');
  await popup.locator('.earlier-item').first().locator('.links button').last().click();
  const page = await opened;
  await page.locator('.compare-side').first().waitFor();
  await popup.close();
  return page;
}

const article = (scene: Scene) =>
  at(`#/article/${scene.statementId.split(':')[0]}`, 'h1:not(.waiting)')(scene);

/** The places of the library. */
export const LIBRARY_VIEWS: readonly View[] = [
  {
    name: 'library-search',
    says: 'Searching the record by words in any form, with facets.',
    size: WIDE,
    open: at('#/search?q=tariff', 'mark, .quotation'),
  },
  {
    name: 'library-speakers',
    says: 'All speakers on record.',
    size: WIDE,
    open: at('#/speakers', 'a[href^="#/speaker/"]'),
  },
  {
    name: 'library-speaker',
    says: 'A speaker: statements in time with bridges where two may differ, and by subject.',
    size: { ...WIDE, height: 1200 },
    open: speaker,
  },
  {
    name: 'library-speaker',
    locale: 'ru',
    scheme: 'dark',
    says: 'The same in Russian, dark.',
    size: { ...WIDE, height: 1200 },
    open: speaker,
  },
  {
    name: 'library-compare',
    says: 'Two statements side by side, with the words that differ.',
    size: WIDE,
    open: compare,
  },
  {
    name: 'library-articles',
    says: 'The articles that were read.',
    size: WIDE,
    open: at('#/articles', 'a[href^="#/article/"]'),
  },
  { name: 'library-article', says: 'One article and its statements.', size: WIDE, open: article },
  {
    name: 'library-annotations',
    says: 'What the reader has annotated, by verdict and tag.',
    size: WIDE,
    open: at('#/annotations', '.quotation'),
  },
  {
    name: 'library-import',
    says: 'Importing files, lists of links and feeds.',
    size: WIDE,
    open: at('#/import', 'h1:not(.waiting)'),
  },
  {
    name: 'library-export',
    says: 'Exporting a speaker, an article, a search or everything.',
    size: WIDE,
    open: at('#/export', 'h1:not(.waiting)'),
  },
  {
    name: 'library-backup',
    says: 'Backing the record up, and restoring it.',
    size: WIDE,
    open: at('#/backup', 'h1:not(.waiting)'),
  },
  {
    name: 'library-storage',
    says: 'What is kept, and deleting it.',
    size: WIDE,
    open: at('#/storage', 'h1:not(.waiting)'),
  },
  {
    name: 'library-settings',
    says: 'Settings: pages, languages, what is highlighted, keys.',
    size: WIDE,
    open: at('#/settings', '.shortcuts'),
  },
];
