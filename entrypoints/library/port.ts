import type { LibraryPort } from '../../components/library/port.ts';
import { ask } from '../../lib/messages/channel.ts';
import { libraryContract } from '../../lib/messages/library.ts';
import { recordPort } from '../popup/record-port.ts';

/** What the library asks of the background and the browser. */
export const libraryPort: LibraryPort = {
  ...recordPort,
  deleteAll: () => ask(libraryContract, 'deleteAll', {}),
};
