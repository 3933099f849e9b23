import type { Page } from 'playwright-core';

/** Of 100: text stays sharp, and a view takes some tens of kilobytes. */
const QUALITY = 74;

/** A picture of what a page shows in its window, in WebP, which Playwright itself does not write. */
export async function shot(page: Page): Promise<Buffer> {
  const pipe = await page.context().newCDPSession(page);
  const { data } = await pipe.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await pipe.detach();
  return Buffer.from(data, 'base64');
}
