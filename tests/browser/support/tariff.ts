import { type ReadArticle, readArticle } from '../../../scripts/browser/reading.ts';
import { addressOf, sampleArticles } from '../../../scripts/browser/samples.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../../scripts/browser/session.ts';

/** The samples about a tariff on grain, in order of date: a minister is against it, for it, and against it again. */
const TARIFF = ['no-grain-tariffs', 'penhallow-turns-to-tariffs', 'tariff-to-go'] as const;

/** Opens one of them and waits until it is read. */
export function readTariff(
  session: Session,
  site: Site,
  which: 0 | 1 | 2,
  tab: RemotePage,
): Promise<ReadArticle> {
  const sample = sampleArticles().find(({ path }) => path.endsWith(`/${TARIFF[which]}.html`));
  if (!sample) throw new Error(`there is no sample ${TARIFF[which]}`);
  return readArticle(session, addressOf(site, sample), tab);
}
