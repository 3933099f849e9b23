import type { LibraryPort } from '../../../../components/library/port.ts';
import { fakePort } from './fake-port.ts';
import { fakeSpeakerPage } from './fake-speaker-page.ts';

/** The library's port over the small record; `part` answers otherwise. */
export function fakeLibraryPort(part: Partial<LibraryPort> = {}): LibraryPort {
  return { ...fakePort(), ...fakeSpeakerPage(), deleteAll: async () => {}, ...part };
}
