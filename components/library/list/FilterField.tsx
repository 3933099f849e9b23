import { useEffect, useRef, useState } from 'preact/hooks';

interface FilterFieldProps {
  label: string;
  value: string;
  /** What was typed, once the reader pauses. */
  onType: (value: string) => void;
}

/** Long enough that a word being typed is not asked for letter by letter. */
const PAUSE_MS = 150;
const LONGEST = 500;

/** A field that narrows a list as it is typed in. */
export function FilterField({ label, value, onType }: FilterFieldProps) {
  const [typed, setTyped] = useState(value);
  /** What this field itself has last asked for: anything else comes from the address, by back or a link. */
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      onType(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <input
      type="search"
      class="search-words"
      aria-label={label}
      placeholder={label}
      maxLength={LONGEST}
      value={typed}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
