import { i18n } from '#i18n';
import { hashOf } from '../library/routes.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { BACKUP_FORMAT, type ChosenFile, type FilePreview, PAGE_FORMAT } from './file-work.ts';
import { FORMAT_IDS, formatWords } from './import-formats.ts';

interface ChosenFilesProps {
  files: readonly ChosenFile[];
  /** By place in `files`. */
  previews: readonly FilePreview[];
  onChange: (files: readonly ChosenFile[]) => void;
}

/** What each file is taken for, which the reader may know better. Pages, of which there may be hundreds, are listed as such. */
export function ChosenFiles({ files, previews, onChange }: ChosenFilesProps) {
  const change = (at: number, how: Partial<ChosenFile>) =>
    onChange(files.map((one, i) => (i === at ? { ...one, ...how } : one)));
  return (
    <ul class="files">
      {previews.map(
        ({ name, format, table }, i) =>
          format !== PAGE_FORMAT &&
          (format === BACKUP_FORMAT ? (
            <li key={`${i} ${name}`} dir="auto">
              {i18n.t('import.isBackup', { file: name })}{' '}
              <a href={hashOf({ place: 'backup' })}>{i18n.t('library.backup')}</a>
            </li>
          ) : (
            <li key={`${i} ${name}`}>
              <label class="field">
                <span dir="auto">{name}</span>
                <select
                  value={files[i]?.format ?? format ?? ''}
                  onChange={({ currentTarget }) =>
                    change(i, { format: currentTarget.value || null, columns: null })
                  }
                >
                  {format === null && <option value="">{i18n.t('import.unknownFormat')}</option>}
                  {FORMAT_IDS.map((id) => (
                    <option key={id} value={id}>
                      {formatWords(id)}
                    </option>
                  ))}
                </select>
              </label>
              {table && (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={files[i]?.headings ?? table.hasHeadings}
                    onChange={({ currentTarget }) =>
                      change(i, { headings: currentTarget.checked, columns: null })
                    }
                  />
                  <span>{i18n.t('import.headings')}</span>
                </label>
              )}
              {table && (
                <ColumnChoice
                  columns={table.columns}
                  taken={files[i]?.columns ?? table.taken}
                  onChange={(columns) => change(i, { columns })}
                />
              )}
            </li>
          )),
      )}
    </ul>
  );
}
