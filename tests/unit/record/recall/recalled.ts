import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import type { StatementView } from '../../../../lib/views/statement.ts';
import { type Quote, read, reading } from '../readings.ts';

export const DAM = 'We shall finish the dam before the spring floods';

/** Reads an article published on a day. */
export function readOn(record: RecordDatabase, published: string, quotes: Quote[], outlet = 'daily.example') {
  return read(record, reading(`${outlet}/${published}`, quotes, { published }));
}

/** The view of the first statement of an article. */
export async function firstView(record: RecordDatabase, articleId: string): Promise<StatementView> {
  const [first] = await paintedStatements(record, articleId);
  const view = first && (await statementView(record, first.id));
  if (!view) throw new Error('nothing was recorded');
  return view;
}
