import { addressOf, sampleArticles } from '../browser/samples.ts';
import type { Site } from '../browser/serve.ts';
import type { Session } from '../browser/session.ts';

/** Opens the first sample for the reader and waits until the browser is closed. */
export async function openForReader(session: Session, site: Site): Promise<void> {
  const [first] = sampleArticles();
  if (!first) throw new Error('there are no sample articles');
  const page = await session.newPage();
  await page.goto(addressOf(site, first));
  console.log(`
The first sample article is open, its statements highlighted. Hover over one, or click the toolbar button of On
Record (the puzzle piece lists it). All samples, by date: ${site.origin}/
The profile is a passing one: what you record here is gone when the browser is closed. Ctrl-C ends this.`);
  await session.closed;
}
