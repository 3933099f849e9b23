interface SelectFieldProps {
  label: string;
  /** What stands for no choice. */
  any: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** A choice of one or none, under its name. */
export function SelectField({ label, any, value, options, onChoose }: SelectFieldProps) {
  // What an address names may not be on offer (any more): it is in force all the same, so it is shown.
  const unknown = value !== '' && options.every((option) => option.value !== value);
  return (
    <label class="facet">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{any}</option>
        {unknown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
