import * as v from 'valibot';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { dayOfStamp, saidOn } from './days.ts';
import { jsonLineRows } from './json-lines.ts';
import { languageOf } from './language-of.ts';
import { badRow, hostOf, statementRow } from './statement-row.ts';

const QuotationSchema = v.object({
  quotation: v.string(),
  /** The likeliest speaker's name; "None" where none is likelier than nobody. */
  speaker: v.optional(v.nullable(v.string()), null),
  date: v.optional(v.string(), ''),
  urls: v.pipe(v.array(v.string()), v.maxLength(10_000)),
});

/** How data sets write that there is nobody. */
const NOBODY = /^(?:none|null|n\/a|unknown)?$/iu;

/**
 * Quotebank (Vaucher et al., WSDM 2021), unpacked: a line a quotation of the English-language press, with every article that
 * reports it. It tells no more of the articles than their addresses, and dates the first of them.
 */
export const quotebank = {
  id: 'quotebank',
  recognises: (head) =>
    /^\s*\{[^\n]*"quotation"\s*:/u.test(head) && /^[^\n]*"(?:quoteID|probas|numOccurrences)"/u.test(head),
  read: (pieces) => jsonLineRows(pieces, QuotationSchema, rowsOf),
} satisfies ImportFormat;

function* rowsOf(
  { quotation, speaker, date, urls }: v.InferOutput<typeof QuotationSchema>,
  line: number,
): Generator<ImportedRow> {
  const published = dayOfStamp(date);
  if (date !== '' && published === null) return yield badRow(line, 'bad-date');
  if (urls.length === 0) return yield badRow(line, 'no-address');
  const name = speaker?.trim() ?? '';
  const language = languageOf(quotation);
  for (const address of new Set(urls)) {
    yield statementRow(line, {
      article: { address, title: '', publisher: hostOf(address), published, language },
      text: quotation.trim(),
      kind: 'direct',
      speaker: NOBODY.test(name) ? null : { name, sort: 'person' },
      said: saidOn(published, 'published'),
    });
  }
}
