import { type ReadArticle, readArticle, statementsOf } from '../../../scripts/browser/reading.ts';
import { addressOf, sampleArticles } from '../../../scripts/browser/samples.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../../scripts/browser/session.ts';

/** The articles about the bridge: a governor who promises, withdraws, and promises again. */
const BRIDGE = sampleArticles().filter(({ path }) => path.startsWith('zalesye-vestnik/'));

/** Reads them in order of date in one tab, which then shows the last. */
export async function readBridge(session: Session, site: Site, page: RemotePage): Promise<ReadArticle> {
  let last: ReadArticle | undefined;
  for (const article of BRIDGE) last = await readArticle(session, addressOf(site, article), page);
  if (!last) throw new Error('there are no samples about the bridge');
  return last;
}

/** The id of the statement of a page that begins so. */
export function statementId({ view }: Pick<ReadArticle, 'view'>, words: string): string {
  const found = statementsOf(view).find(({ text }) => text.startsWith(words));
  if (!found) throw new Error(`no statement begins with “${words}”`);
  return found.id;
}
