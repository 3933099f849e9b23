import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { axeFindings } from './support/axe.ts';
import { everythingOnRecord } from './support/exported.ts';
import { launchTestChromium } from './support/launch.ts';
import { articlePage } from './support/made-article.ts';

const saved = (n: number) =>
  `<!DOCTYPE html>\n<!-- saved from url=(0032)https://observer.example/harbour/${n} -->\n${articlePage({
    title: `Velm council returns to the harbour wall, part ${n}`,
    published: `2025-0${n}-03`,
    paragraphs: [`“The wall will stand by autumn number ${n},” said Mayor Hedda Lorn on Tuesday.`],
    end: `<script>document.title = 'run'; new Image().src = 'https://elsewhere.example/seen';</script>`,
  })}`;

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(content),
});

describe('saved pages', () => {
  let session: ChromiumSession;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    session = await launchTestChromium();
    page = await session.openPage('library.html#/import');
    session.context.on('request', (request) => asked.push(request.url()));
  });

  afterAll(async () => {
    await session?.close();
  });

  const pages = [1, 2, 3].map((n) => file(`harbour ${n}.html`, saved(n)));
  const choose = (files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files);

  it('are shown as what they hold, with what cannot be taken and why', async () => {
    await choose([
      ...pages,
      file('nowhere.html', articlePage({ title: 'From nowhere', published: '2025-01-03', paragraphs: [] })),
    ]);
    await page.getByText('3 articles', { exact: true }).waitFor();
    expect(await page.locator('.import-pages li').allInnerTexts()).toEqual(
      [1, 2, 3].map((n) =>
        expect.stringMatching(
          new RegExp(
            `^Velm council returns to the harbour wall, part ${n}\\s+The Velm Observer · .* 2025 · 1 statement$`,
            'u',
          ),
        ),
      ),
    );
    await page.getByText('1 page cannot be taken').waitFor();
    await page.locator('details:has(.import-bad) > summary').click();
    await page.getByText('nowhere.html: it does not say which address it was saved from').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    expect(await everythingOnRecord(session)).not.toContain('Hedda Lorn');
  });

  it('are put on record as if each had been opened, and nothing in them is run or loaded', async () => {
    await page.getByRole('button', { name: 'Put 3 statements on record' }).click();
    await page.locator('.report').getByText('3 articles are on record now.').waitFor();
    const record = await everythingOnRecord(session);
    expect(record).toContain('The wall will stand by autumn number 2');
    expect(record).toContain('Hedda Lorn');
    expect(record).toContain('https://observer.example/harbour/3');
    expect(asked.filter((address) => !/^(?:chrome-extension|blob|data):/u.test(address))).toEqual([]);
  });

  it('add nothing the second time', async () => {
    const before = await everythingOnRecord(session);
    await choose(pages);
    await page.getByText('on record already').first().waitFor();
    expect(await page.getByRole('button', { name: 'Nothing new' }).isDisabled()).toBe(true);
    expect(await everythingOnRecord(session)).toBe(before);
  });
});
