import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { type ReadArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { launchTestChromium } from './support/launch.ts';
import { MAYOR_PAGES, readMayor } from './support/mayor.ts';
import { chosenFile } from './support/saved-file.ts';

const DRAFT = {
  attribution: null,
  consistency: null,
  tags: ['harbour'],
  sources: ['https://gazette.example/'],
};

const BAD_TABLE = [
  'speaker,quote,date,url',
  'Anna Berg,"We shall finish the dam",no date at all,https://daily.example/dam',
  'Anna Berg,"No tax will rise",2025-06-01,javascript:alert(1)',
].join('\n');
const FOR_COLUMNS = 'A;B;C\nhttps://courier.example/dam;Anna Berg;We shall finish the dam in time';

const LEFT_OPEN = 'details:not([open]) > summary';

describe.each(['en', 'ru'] as const)('the states of the library’s places, in %s', (locale) => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;
  let last: ReadArticle;

  beforeAll(async () => {
    site = await serve('samples', { made: { ...MAYOR_PAGES } });
    session = await launchTestChromium({ locale });
    last = await readMayor(session, site, await session.newPage());
    const ids = statementsOf(last.view).map(({ id }) => id);
    for (const [verdict, note] of [
      ['half-true', 'First.'],
      ['false', 'Second, with **weight**.'],
    ])
      await session.ask('annotate', { statementId: ids[0], draft: { ...DRAFT, verdict, note } });
    await session.ask('switchSite', { host: 'off.example', on: false });
    page = await session.openPage('library.html');
    page.setDefaultTimeout(10_000);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const goTo = async (place: string) => {
    await page.goto(`${page.url().split('#')[0]}#/${place}`);
    await page.locator('h1:not(.waiting)').waitFor();
  };
  const choose = (name: string, content: string) =>
    page.locator('input[type=file]').setInputFiles(chosenFile(name, content));
  const statement = (which: number) => statementsOf(last.view)[which]?.id ?? '';

  /** Axe finds nothing wrong with the screen, light and wide or dark and narrow, and nothing of it stands out. */
  const isSound = async () => {
    for (const [colorScheme, width] of [
      ['light', 1100],
      ['dark', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1100, height: 900 });
  };

  it.each([
    [
      'a search with every filter, a speaker offered, rows picked out',
      async () => {
        await goTo('search?q=harbour&kind=direct&verdict=false');
        await page.locator('.list-status').waitFor();
        await goTo('search?q=harbour');
        await page.locator('.found input').first().check();
        await page.locator('.speaker-facet input').fill('Berg');
        await page.locator('.offered button').first().waitFor();
      },
    ],
    [
      'a statement with its annotation’s form and history',
      async () => {
        await goTo(`statement/${encodeURIComponent(statement(0))}`);
        await page.locator('.actions .primary').click();
        await page.locator('form.annotate').waitFor();
        await page.locator(LEFT_OPEN).first().click();
      },
    ],
    [
      'a statement being removed its annotation, all earlier ones in time',
      async () => {
        await goTo('annotations');
        await goTo(`statement/${encodeURIComponent(statement(0))}`);
        await page.locator('.orders button').nth(2).click();
        await page.locator('.actions .primary').click();
        await page.locator('form .last').click();
        await page.locator('.question').waitFor();
      },
    ],
    [
      'two statements side by side',
      async () => {
        const earlier = await page.evaluate(
          `chrome.runtime.sendMessage({ direction: 'view', type: 'statement', request: { statementId: ${JSON.stringify(statement(1))} } })
            .then(({ earlier }) => earlier[0].statement.id)`,
        );
        await goTo(`compare/${encodeURIComponent(String(earlier))}/${encodeURIComponent(statement(1))}`);
        await page.locator('.compare-side').first().waitFor();
      },
    ],
    [
      'a search for whom to merge',
      async () => {
        await goTo(`speaker/${last.view.speakers[0]?.speaker?.id ?? ''}`);
        await page.locator('.merge-search input').fill('Nobody at all');
        await page.locator('.merge-search [role=status]:not(:empty)').waitFor();
      },
    ],
    [
      'an import with rows that cannot be taken',
      async () => {
        await goTo('import');
        await choose('bad.csv', BAD_TABLE);
        await page.locator('details:has(.import-bad) > summary').click();
      },
    ],
    [
      'an import whose columns are to be told',
      async () => {
        await choose('columns.csv', FOR_COLUMNS);
        await page.locator('fieldset.columns').waitFor();
      },
    ],
    [
      'an import of what nobody knows the format of',
      async () => {
        await choose('unknown.xyz', 'nothing of any kind\n');
        await page.locator('.files select').waitFor();
      },
    ],
    [
      'addresses to be fetched',
      async () => {
        await goTo('storage');
        await goTo('import');
        await page
          .locator('.addresses textarea')
          .fill('https://courier.example/one\nhttps://courier.example/two');
        await page.locator('.addresses button').click();
        await page.locator('.import-links input').first().check();
      },
    ],
    [
      'a backup that is refused',
      async () => {
        await goTo('backup');
        await choose('backup.jsonl', 'speaker,quote\n');
        await page.locator('.report[data-empty=false]').waitFor();
      },
    ],
    [
      'the word typed that deletes everything',
      async () => {
        await goTo('storage');
        await page.locator('.delete-all input').fill(locale === 'en' ? 'delete' : 'удалить');
        await page.locator('.delete-all .grave:enabled').waitFor();
      },
    ],
    [
      'an article about to be forgotten',
      async () => {
        await goTo(`article/${encodeURIComponent(statement(0).split(':')[0] ?? '')}`);
        await page.locator('main .actions button').last().click();
        await page.locator('.grave').waitFor();
      },
    ],
    ['settings with a site switched off', () => goTo('settings')],
    [
      'an export of what was picked out',
      async () => {
        await goTo('export?what=selection');
        await page.locator('main form, main fieldset').first().waitFor();
      },
    ],
    ['a place of what is not on record', () => goTo('statement/nothing%3Aof-the-kind')],
  ] satisfies [string, () => Promise<unknown>][])('%s', async (_, reach) => {
    await reach();
    await isSound();
  });
});
