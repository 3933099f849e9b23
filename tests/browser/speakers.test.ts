import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { type ReadArticle, readArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { launchTestChromium } from './support/launch.ts';

const FILLER = `The valley has waited for years while committees met, reports were printed and the water rose and fell as it
always had. Nobody in the town hall would give a date, and nobody outside it believed the dates that had been given.`;

function page(day: string, title: string, spoken: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:site_name" content="The Daily Example">
    <meta property="article:published_time" content="${day}T08:00:00Z"></head>
    <body><article><h1>${title}</h1><p>${FILLER}</p><p>${spoken}</p><p>${FILLER}</p><p>${FILLER}</p></article></body></html>`;
}

const PAGES = {
  '/dam.html': page(
    '2025-03-01',
    'The dam will be ready',
    '“We shall finish the dam before the spring floods,” said mayor Anna Berg.',
  ),
  '/road.html': page(
    '2025-06-01',
    'The road is closed',
    '“The road beside the dam stays closed this spring,” said the police spokeswoman Berg.',
  ),
};

describe('who is who', () => {
  let session: ChromiumSession;
  let site: Site;
  let tab: Page;
  let road: ReadArticle;

  beforeAll(async () => {
    site = await serve('samples', { made: PAGES });
    session = await launchTestChromium();
    tab = await session.newPage();
    await readArticle(session, `${site.origin}/dam.html`, tab);
    road = await readArticle(session, `${site.origin}/road.html`, tab);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const earlierNow = async () => {
    road = await readArticle(session, `${site.origin}/road.html`, tab);
    return statementsOf(road.view).map(({ earlier }) => earlier);
  };

  it('is asked, decided, kept through re-reading and undone in the popup', async () => {
    expect(statementsOf(road.view).map(({ earlier }) => earlier)).toEqual([0]);
    const popup = await session.openPopup(road.tabId);
    await popup.getByRole('button', { name: 'Same person as Anna Berg?' }).click();
    await popup.getByRole('heading', { name: 'Same person?' }).waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Same: merge' }).click();
    await popup.getByRole('status').filter({ hasText: 'Merged.' }).waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'This page' }).click();
    await popup.getByText('1 earlier').first().waitFor();
    expect(await earlierNow()).toEqual([1]);

    const again = await session.openPopup(road.tabId);
    await again.getByRole('button', { name: /^Who this is/u }).click();
    await again.getByRole('button', { name: /^Undo/u }).click();
    await again.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    expect(await earlierNow()).toEqual([0]);
    await popup.close();
    await again.close();
  });

  it('is not asked again once the two are kept apart', async () => {
    const popup = await session.openPopup(road.tabId);
    await popup.getByRole('button', { name: 'Same person as Anna Berg?' }).click();
    await popup.getByRole('button', { name: 'Different: keep apart' }).click();
    await popup.getByRole('status').filter({ hasText: 'Kept apart.' }).waitFor();
    await popup.getByRole('button', { name: 'This page' }).click();
    await popup.getByRole('button', { name: /^Who this is/u }).waitFor();
    expect(await popup.getByRole('button', { name: 'Same person as Anna Berg?' }).count()).toBe(0);
    await popup.close();
  });
});
