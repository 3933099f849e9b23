import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Rows of text; a single line where it is left out. */
  rows?: number;
  hint?: string;
  error?: string | undefined;
  maxLength?: number;
  /** Addresses are not prose: no spelling is checked. */
  prose?: boolean;
}

/** A labelled field with its hint, and what is wrong with it right below. */
export function TextField({
  label,
  value,
  onInput,
  rows,
  hint,
  error,
  maxLength,
  prose = true,
}: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength,
    dir: 'auto',
    spellcheck: prose,
    'aria-describedby': described || undefined,
    'aria-invalid': error !== undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error">
          {error}
        </p>
      )}
    </div>
  );
}
