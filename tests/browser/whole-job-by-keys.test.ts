import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { type Keys, keysOn } from './support/keys.ts';
import { savedBy } from './support/saved-file.ts';
import { readTariff } from './support/tariff.ts';
import { withSamples } from './support/with-samples.ts';

const AGAINST = 'There will be no tariffs on grain while I hold this office';

describe('the job by keyboard alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let library: Page;
  let keys: Keys;

  withSamples((opened) => {
    ({ session, site } = opened);
  });

  it('annotates: verdict, note, source and tags', async () => {
    const { tabId } = await readTariff(session, site, 0, await session.newPage());
    const popup = await session.openPopup(tabId);
    await popup.locator('button.row').first().waitFor();
    keys = keysOn(popup);
    await keys.press(AGAINST);
    await popup.locator('blockquote.whole', { hasText: AGAINST }).waitFor();
    await keys.press('Annotate');
    await popup.getByRole('heading', { name: 'Your annotation' }).waitFor();
    await keys.to('No verdict');
    await popup.keyboard.press('ArrowDown');
    await keys.to('False', 'ArrowDown');
    for (const [field, words] of [
      ['Note', 'The tariff came later.'],
      ['Sources', 'https://gazette.example/tariff-act'],
      ['Tags', 'tariff'],
    ] as const)
      await keys.fill(field, words);
    await keys.press('Save');
    await popup.getByRole('status').filter({ hasText: 'Annotation saved.' }).waitFor();
    await popup.close();
  });

  it('exports what has a verdict', async () => {
    library = await session.openPage('library.html');
    await library.locator('h1:not(.waiting)').waitFor();
    keys = keysOn(library);
    await keys.press('Export');
    await library.getByRole('heading', { name: 'Export', level: 1 }).waitFor();
    await keys.to('Web Annotation');
    await keys.to('ClaimReview', 'ArrowDown');
    const { content } = await savedBy(library, () => keys.press('Save file'));
    expect(content.toString()).toContain(`"claimReviewed": "${AGAINST}"`);
    await library.locator('.report').getByText('1 statement saved').waitFor();
  });

  it('saves a backup', async () => {
    await keys.press('Backup');
    await library.getByRole('heading', { name: 'Backup', level: 1 }).waitFor();
    const { name } = await savedBy(library, () => keys.press('Save a backup'));
    await library.locator('.report').getByText(`Saved as ${name}.`).waitFor();
  });
});
