import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { chooseInPopup, type EarlierShown, earlierShown } from '../browser/popup.ts';
import { type ReadArticle, readArticle, type StatementShown, statementsOf } from '../browser/reading.ts';
import { addressOf, sampleArticles } from '../browser/samples.ts';
import type { Site } from '../browser/serve.ts';
import type { Session } from '../browser/session.ts';
import { articleLines, earlierLines } from './wording.ts';

const SCREENSHOTS = resolve(import.meta.dirname, '../../.tmp/start');

/** Earlier statements printed under each statement; the popup shows more. */
const PRINTED = 3;

/** Reads all samples in order of date, prints what was found, and leaves pictures of the last page and its popup. */
export async function readAll(session: Session, site: Site): Promise<void> {
  const started = Date.now();
  const articles = sampleArticles();
  const page = await session.newPage();
  let last: ReadArticle | null = null;
  let count = 0;
  for (const article of articles) {
    last = await readArticle(session, addressOf(site, article), page);
    const statements = statementsOf(last.view);
    count += statements.length;
    console.log(articleLines(article, statements).join('\n'));
  }
  if (!last) throw new Error('there are no sample articles');

  console.log('\nEarlier statements that the popup shows for the last article:');
  const withEarlier = statementsOf(last.view).filter(({ earlier }) => earlier > 0);
  for (const statement of withEarlier) {
    console.log(earlierLines(statement, await earlierOf(session, last, statement), PRINTED).join('\n'));
  }

  const pictures = await takePictures(session, last, withEarlier);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\nRead ${articles.length} articles, ${count} statements, in ${seconds} s. Pictures:`);
  for (const picture of pictures) console.log(`  ${relative(process.cwd(), picture)}`);
}

async function earlierOf(
  session: Session,
  { tabId }: ReadArticle,
  { id }: StatementShown,
): Promise<EarlierShown[]> {
  const popup = await session.openPopup(tabId, id);
  const earlier = await earlierShown(popup);
  await popup.close();
  return earlier;
}

/** The page, the popup's list, and the popup's view of the statement with the most to compare. */
async function takePictures(
  session: Session,
  { page, tabId }: ReadArticle,
  withEarlier: readonly StatementShown[],
): Promise<string[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const taken: string[] = [];
  const take = async (name: string, of: typeof page) => {
    const path = `${join(SCREENSHOTS, name)}.png` as const;
    await of.screenshot({ path });
    taken.push(path);
  };
  await take('page', page);
  const popup = await session.openPopup(tabId);
  await popup.waitForSelector('button.row');
  await take('popup', popup);
  const [chosen] = withEarlier;
  if (chosen) {
    await chooseInPopup(popup, chosen.id);
    await earlierShown(popup);
    await take('popup-statement', popup);
  }
  await popup.close();
  return taken;
}
