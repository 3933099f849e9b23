import { claimReview } from './claim-review.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { markdown } from './markdown.ts';
import { readwise } from './readwise.ts';
import { w3c } from './w3c.ts';

/** Every export format, in the order offered. A new one is a file beside this and a line here. */
export const EXPORT_FORMATS = [
  w3c,
  csv,
  markdown,
  claimReview,
  readwise,
  cslJson,
] as const satisfies readonly ExportFormat[];

/** The format with this id, if there is one. */
export function formatById(id: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.id === id);
}
