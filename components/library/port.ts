import type { RecordPort } from '../app/port.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';

/** All that the library asks of the world around it; the entrypoint hands it in. */
export interface LibraryPort extends RecordPort, SpeakerPagePort {
  /** Deletes all that is on record; the reader's settings stay. */
  deleteAll: () => Promise<void>;
}
