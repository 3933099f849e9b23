import { browser } from 'wxt/browser';
import { sitesAsked } from '../../lib/settings.ts';

/** Asks once, on installing, which sites to read; not where they have been granted already. */
export async function welcome(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0 || (await sitesAsked.getValue())) return;
  await browser.tabs.create({ url: '/welcome.html' });
}
