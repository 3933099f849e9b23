import type { LibraryPort } from '../../../../components/library/port.ts';
import { fakePort } from './fake-port.ts';

/** The library's port over the small record; `part` answers otherwise. */
export function fakeLibraryPort(part: Partial<LibraryPort> = {}): LibraryPort {
  return { ...fakePort(), deleteAll: async () => {}, ...part };
}
