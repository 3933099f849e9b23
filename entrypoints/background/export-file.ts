import { browser } from 'wxt/browser';
import type { ExportFormat } from '../../lib/exchange/export-format.ts';
import { fileName } from '../../lib/exchange/file-name.ts';
import { formatById } from '../../lib/exchange/formats.ts';
import { type ExportedFile, type ExportRequest, piecesOf } from '../../lib/messages/export-stream.ts';
import { exportRows } from '../../lib/record/export/export-rows.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';

/** The file of an export, for a view to save. Rejects for a format that does not exist, or with a RecordError. */
export async function exportFile(
  record: RecordDatabase,
  { scope, format: formatId }: ExportRequest,
): Promise<ExportedFile> {
  const format: ExportFormat | undefined = formatById(formatId);
  if (!format) throw new Error(`unknown format: ${formatId}`);
  const { subject, rows } = await exportRows(record, scope);
  const held = format.holds ? rows.filter(format.holds) : rows;
  const exported = new Date().toISOString();
  const language = browser.i18n.getUILanguage().startsWith('ru') ? 'ru' : 'en';
  return {
    name: fileName(subject, exported, format.extension),
    mediaType: format.mediaType,
    pieces: piecesOf(format.write(held, { subject, exported, language })),
    statements: held.length,
  };
}
