import type { CsvField } from '../import-format.ts';
import { saidOfCell } from './days.ts';

/** Which column of a table holds what. */
export type CsvColumns = Partial<Record<CsvField, number>>;

/** What a column may be headed, in English and Russian, the surest first. */
const NAMES: Readonly<Record<CsvField, string>> = {
  quote:
    'quote, quotation, statement, highlight, content, text, words, said words, цитата, высказывание, заявление, слова, текст, содержание',
  speaker:
    'speaker, speaker name, said by, who, person, politician, name, author, спикер, говорящий, кто, кто сказал, персона, политик, фио, имя, автор',
  date: 'date, said, date said, when, day, said on, statement date, дата, когда, день, дата высказывания, сказано',
  url: 'url, link, address, source url, source link, href, uri, ссылка, адрес, ссылка на источник, адрес страницы',
  source:
    'source, outlet, publisher, publication, media, newspaper, website, источник, издание, сми, медиа, газета, публикация, сайт',
  title: 'title, headline, article, article title, заголовок, название, статья, название статьи',
  role: 'role, office, position, job, job title, title of speaker, должность, роль, пост',
  kind: 'kind, type, вид, тип',
  note: 'note, notes, comment, comments, remark, заметка, заметки, комментарий, примечание, примечания',
};

const FIELDS: readonly CsvField[] = [
  'quote',
  'speaker',
  'date',
  'url',
  'source',
  'title',
  'role',
  'kind',
  'note',
];

const isAddress = (cell: string) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(cell);

/** Whether a table's first row names its columns: none of its cells is an address or a date, and some are names we know. */
export function isHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => isAddress(cell) || saidOfCell(cell, 'en', false) !== null)) return false;
  return FIELDS.some((field) => cells.some((cell) => namesOf(field).includes(comparable(cell))));
}

/**
 * Guesses what the columns of a table hold: by their names, and where those tell nothing by what stands in them.
 * @param header the first row, where it names the columns; else null.
 * @param rows some rows after it.
 */
export function guessColumns(header: readonly string[] | null, rows: readonly string[][]): CsvColumns {
  const columns: CsvColumns = {};
  const taken = () => new Set(Object.values(columns));
  const take = (field: CsvField, at: number) => {
    if (at >= 0 && columns[field] === undefined && !taken().has(at)) columns[field] = at;
  };
  const names = (header ?? []).map(comparable);
  for (const field of FIELDS) {
    take(
      field,
      namesOf(field)
        .map((name) => names.indexOf(name))
        .find((at) => at >= 0) ?? -1,
    );
  }
  // "Quote (English)", «Дата публикации»: a known word among others.
  for (const field of FIELDS) {
    take(
      field,
      names.findIndex((name, at) => !taken().has(at) && namesOf(field).some((known) => holds(name, known))),
    );
  }
  const count = Math.max(0, names.length, ...rows.map((row) => row.length));
  const cellsOf = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  const free = (fits: (cells: string[]) => boolean) =>
    Array.from({ length: count }, (_, at) => at).findIndex((at) => {
      const cells = cellsOf(at);
      return !taken().has(at) && cells.length > 0 && fits(cells);
    });
  take(
    'url',
    free((cells) => cells.every(isAddress)),
  );
  take(
    'date',
    free((cells) => cells.every((cell) => saidOfCell(cell, 'en', false) !== null)),
  );
  // Without a header the longest text is the quotation, and the shortest left is who said it.
  take(
    'quote',
    free((cells) => average(cells) > LONG),
  );
  if (!header)
    take(
      'speaker',
      free((cells) => average(cells) < SHORT),
    );
  return columns;
}

/** On average so long is a quotation, and so short a name, in characters. */
const LONG = 40;
const SHORT = 40;

const average = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);

const namesOf = (field: CsvField) => NAMES[field].split(', ');

const holds = (name: string, known: string) => ` ${name} `.includes(` ${known} `);

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
