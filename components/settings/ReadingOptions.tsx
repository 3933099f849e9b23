export interface Option<Id extends string> {
  id: Id;
  label: string;
  hint: string;
  disabled?: boolean;
}

interface ReadingOptionsProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  /** The option in force; null before the first choice. */
  current: Id | null;
  onChoose: (id: Id) => void;
}

/**
 * A choice of one in buttons, not radio buttons: choosing asks the browser for a permission, and the arrow keys of
 * radio buttons would ask for each that they pass.
 */
export function ReadingOptions<Id extends string>({
  label,
  options,
  current,
  onChoose,
}: ReadingOptionsProps<Id>) {
  return (
    <fieldset class="options">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          class="option"
          aria-pressed={option.id === current}
          disabled={option.disabled}
          onClick={() => onChoose(option.id)}
        >
          <span class="option-label">{option.label}</span>
          <span class="hint">{option.hint}</span>
        </button>
      ))}
    </fieldset>
  );
}
