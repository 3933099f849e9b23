import { i18n } from '#i18n';
import type { CsvField } from '../../lib/exchange/import-format.ts';

type Columns = Partial<Record<CsvField, number>>;

interface ColumnChoiceProps {
  /** Headings, or the cells of the first row. */
  columns: readonly string[];
  taken: Columns;
  onChange: (columns: Columns) => void;
}

const FIELDS = ['quote', 'speaker', 'date', 'url', 'source', 'title', 'role', 'kind', 'note'] as const;

/** Which column of a table holds what; the preview follows at once. */
export function ColumnChoice({ columns, taken, onChange }: ColumnChoiceProps) {
  return (
    <fieldset class="columns">
      <legend>{i18n.t('import.columns')}</legend>
      {FIELDS.map((field) => (
        <label class="field" key={field}>
          <span>{i18n.t(`import.column_${field}`)}</span>
          <select
            value={String(taken[field] ?? '')}
            onChange={({ currentTarget: { value } }) => {
              const { [field]: _, ...others } = taken;
              onChange(value === '' ? others : { ...others, [field]: Number(value) });
            }}
          >
            <option value="">{i18n.t('import.noColumn')}</option>
            {columns.map((name, at) => (
              <option key={`${at} ${name}`} value={String(at)}>
                {`${at + 1}. ${name.slice(0, 60)}`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
