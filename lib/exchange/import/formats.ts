import type { ImportFormat } from '../import-format.ts';
import { claimReviewImport } from './claim-review.ts';
import { csvImport } from './csv.ts';
import { factCheckApi } from './fact-check-api.ts';
import { feed } from './feed.ts';
import { gdelt } from './gdelt.ts';
import { hypothesis } from './hypothesis.ts';
import { links } from './links.ts';
import { quotebank } from './quotebank.ts';
import { w3cImport } from './w3c.ts';

/** Every format that can be read, the most particular first. A new one is a file beside this and a line here. */
export const IMPORT_FORMATS = [
  factCheckApi,
  quotebank,
  gdelt,
  hypothesis,
  w3cImport,
  claimReviewImport,
  feed,
  csvImport,
  links,
] as const satisfies readonly ImportFormat[];

/** The format of a file, by its beginning (64 k characters are enough) and its name; undefined where it is none of ours. */
export function recognisedFormat(head: string, name: string): ImportFormat | undefined {
  return IMPORT_FORMATS.find((format) => format.recognises(head, name));
}
