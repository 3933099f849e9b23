import { useId, useState } from 'preact/hooks';

interface FilePickerProps {
  label: string;
  hint: string;
  multiple?: boolean;
  onChoose: (files: File[]) => void;
}

/** Files chosen in the browser's own window, or dropped here. */
export function FilePicker({ label, hint, multiple = false, onChoose }: FilePickerProps) {
  const [over, setOver] = useState(false);
  const hintId = useId();
  const choose = (files: FileList | null | undefined) => {
    const chosen = [...(files ?? [])];
    if (chosen.length > 0) onChoose(multiple ? chosen : chosen.slice(0, 1));
  };
  return (
    // The drop is a shortcut of the pointer; the field inside does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class="file-picker"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <label class="field">
        <span>{label}</span>
        <input
          type="file"
          multiple={multiple}
          aria-describedby={hintId}
          onChange={({ currentTarget }) => {
            choose(currentTarget.files);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
