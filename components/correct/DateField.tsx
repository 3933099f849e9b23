import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { monthNames } from '../wording/dates.ts';
import type { DateChoice, TypedDate } from './typed-date.ts';

interface DateFieldProps {
  typed: TypedDate;
  /** The date as it is, in words; null where a new statement has none yet. */
  known: string | null;
  isWrong: boolean;
  onChange: (typed: TypedDate) => void;
}

const CHOICES = ['day', 'month', 'year', 'unknown'] as const;

/** When it was said: a day, a month or a year, or that it is not known. */
export function DateField({ typed, known, isWrong, onChange }: DateFieldProps) {
  const id = useId();
  const choose = (chosen: string) => {
    const choice = (['kept', ...CHOICES] as const).find((one): one is DateChoice => one === chosen);
    if (choice) onChange({ ...typed, choice });
  };
  const invalid = { 'aria-invalid': isWrong, 'aria-describedby': isWrong ? `${id}-error` : undefined };
  const year = (
    <input
      type="number"
      min="1"
      max="9999"
      value={typed.year}
      aria-label={i18n.t('correct.year')}
      onInput={({ currentTarget }) => onChange({ ...typed, year: currentTarget.value })}
      {...invalid}
    />
  );
  return (
    <fieldset class="field correct-date">
      <legend>{i18n.t('correct.date')}</legend>
      <select
        value={typed.choice}
        aria-label={i18n.t('correct.date')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {known !== null && <option value="kept">{known}</option>}
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {i18n.t(`correct.${choice}`)}
          </option>
        ))}
      </select>
      {typed.choice === 'day' && (
        <input
          type="date"
          value={typed.day}
          aria-label={i18n.t('correct.day')}
          onInput={({ currentTarget }) => onChange({ ...typed, day: currentTarget.value })}
          {...invalid}
        />
      )}
      {typed.choice === 'month' && (
        <select
          value={String(typed.month)}
          aria-label={i18n.t('correct.month')}
          onChange={({ currentTarget }) => onChange({ ...typed, month: Number(currentTarget.value) })}
        >
          {monthNames().map((name, index) => (
            <option key={name} value={String(index + 1)}>
              {name}
            </option>
          ))}
        </select>
      )}
      {(typed.choice === 'month' || typed.choice === 'year') && year}
      {isWrong && (
        <p id={`${id}-error`} class="error">
          {i18n.t('correct.noDate')}
        </p>
      )}
    </fieldset>
  );
}
