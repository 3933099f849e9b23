import type { ExportedFile } from '../../lib/messages/export-stream.ts';

/** Long enough for the slowest disk to begin reading the file; the address of a blob holds its memory till then. */
const HELD_MS = 60_000;

/** Saves a file as the browser saves any download: no permission is needed for that. */
export function saveFile({ name, mediaType, pieces }: ExportedFile): void {
  saveBlob(name, new Blob([...pieces], { type: mediaType }));
}

/** The same for what is a file already. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
}
