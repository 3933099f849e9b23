import { linkToQuotation } from '../../lib/annotation/text-fragment.ts';
import type { PlacedStatement } from '../../lib/views.ts';
import { dayWords, saidWords } from './dates.ts';

/** Outer quotation marks where a text stands by itself; every other language gets the English ones. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    ['ru', 'uk', 'be', 'kk', 'ky', 'es', 'it', 'pt', 'el', 'no'].map((code) => [code, ['«', '»']]),
  ),
  fr: ['«\u00A0', '\u00A0»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
};
const ENGLISH_MARKS = ['“', '”'] as const;

/** A link that opens a statement's source at its words. */
export function linkTo({ statement, article }: PlacedStatement): string {
  return linkToQuotation(article.address, statement.text, statement.prefix, statement.suffix);
}

/** A statement as plain text to paste into a draft: the words, who and when, the outlet, and a link to the words. */
export function citation(placed: PlacedStatement): string {
  const { statement, article } = placed;
  const [open, close] = MARKS[article.language] ?? ENGLISH_MARKS;
  const words = statement.kind === 'direct' ? `${open}${statement.text}${close}` : statement.text;
  const who = [statement.speaker?.name, statement.speaker?.role, statement.said && saidWords(statement.said)];
  const where = [article.publisher, article.title, article.published && dayWords(article.published)];
  return [`${words}${line(' — ', who)}`, line('', where), linkTo(placed)].join('\n');
}

function line(lead: string, parts: (string | null | undefined)[]): string {
  const known = parts.filter(Boolean).join(', ');
  return known && lead + known;
}
