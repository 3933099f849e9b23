import { i18n } from '#i18n';
import { ACCURACY, type Axis } from '../../lib/annotation/verdicts.ts';
import type { Verdict } from '../../lib/model.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface FieldProps<Id extends string> {
  value: Id | null;
  onChange: (value: Id | null) => void;
}

/** The accuracy scale and the answers off it, as a choice of one. */
export function VerdictField({ value, onChange }: FieldProps<Verdict>) {
  const language = interfaceLanguage();
  const choice = (verdict: Verdict | null, label: string) => (
    <label key={verdict} class="pill">
      <input type="radio" name="verdict" checked={value === verdict} onChange={() => onChange(verdict)} />
      {verdict && <VerdictMark verdict={verdict} />}
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="verdicts">
      <legend>{i18n.t('annotation.verdict')}</legend>
      {ACCURACY.answers.map(({ id, label }) => choice(id, label[language]))}
      {choice(null, i18n.t('annotation.noVerdict'))}
    </fieldset>
  );
}

interface AxisFieldProps<Id extends string> extends FieldProps<Id> {
  axis: Axis<Id>;
  label: string;
}

/** One of the two axes beside accuracy. */
export function AxisField<Id extends string>({ axis, label, value, onChange }: AxisFieldProps<Id>) {
  const language = interfaceLanguage();
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(axis.answers.find(({ id }) => id === currentTarget.value)?.id ?? null)
        }
      >
        <option value="">{i18n.t('annotation.notAssessed')}</option>
        {axis.answers.map((answer) => (
          <option key={answer.id} value={answer.id}>
            {answer.label[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
