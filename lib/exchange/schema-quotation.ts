import type { ExportRow, FoundSpeaker, Said } from '../model.ts';

/**
 * The statement as a schema.org Quotation. Terms bear the prefix `schema`, since inside an annotation the bare words
 * mean other things.
 */
export function quotationOf({ statement, article, speaker }: Omit<ExportRow, 'annotation'>) {
  const { said } = statement;
  return {
    type: 'schema:Quotation',
    'schema:text': statement.text,
    'schema:inLanguage': article.language,
    'schema:genre': statement.kind,
    ...(statement.speaker && {
      'schema:creator': creatorOf(statement.speaker, speaker?.name ?? statement.speaker.name),
    }),
    ...(said && { 'schema:datePublished': isoDate(said) }),
    'schema:isBasedOn': {
      id: article.address,
      type: 'schema:Article',
      'schema:headline': article.title,
      'schema:publisher': { type: 'schema:Organization', 'schema:name': article.publisher },
      ...(article.published !== null && { 'schema:datePublished': article.published }),
    },
  };
}

function creatorOf({ sort, role }: FoundSpeaker, name: string) {
  return {
    type: sort === 'body' ? 'schema:Organization' : 'schema:Person',
    'schema:name': name,
    // Only persons hold an office; what an article says beside a body's name describes the body.
    ...(role !== undefined && { [sort === 'body' ? 'schema:description' : 'schema:jobTitle']: role }),
  };
}

/**
 * When the words were said, by ISO 8601: a day, a month or a year where the interval is exactly that, else
 * `from/to`. A day is never made up for what is known less finely.
 */
export function isoDate({ from, to }: Pick<Said, 'from' | 'to'>): string {
  if (from === to) return from;
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${year}-${month}-01` && to === lastDayOf(year, month)) return `${year}-${month}`;
  return `${from}/${to}`;
}

function lastDayOf(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
