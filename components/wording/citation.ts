import { linkToQuotation } from '../../lib/annotation/text-fragment.ts';
import type { PlacedStatement } from '../../lib/views.ts';
import { dayWords, saidWords } from './dates.ts';
import { inMarks } from './marks.ts';

/** A link that opens a statement's source at its words. */
export function linkTo({ statement, article }: PlacedStatement): string {
  return linkToQuotation(article.address, statement.text, statement.prefix, statement.suffix);
}

/** A statement as plain text to paste into a draft: the words, who and when, the outlet, and a link to the words. */
export function citation(placed: PlacedStatement): string {
  const { statement, article } = placed;
  const words = statement.kind === 'direct' ? inMarks(statement.text, article.language) : statement.text;
  const who = [statement.speaker?.name, statement.speaker?.role, statement.said && saidWords(statement.said)];
  const where = [article.publisher, article.title, article.published && dayWords(article.published)];
  return [`${words}${line(' — ', who)}`, line('', where), linkTo(placed)].join('\n');
}

function line(lead: string, parts: (string | null | undefined)[]): string {
  const known = parts.filter(Boolean).join(', ');
  return known && lead + known;
}
