import type { LibraryPort } from '../../components/library/port.ts';
import { hashOf } from '../../components/library/routes.ts';
import { ask } from '../../lib/messages/channel.ts';
import { libraryContract } from '../../lib/messages/library.ts';
import { recordPort } from '../popup/record-port.ts';
import { speakerPagePort } from './speaker-page-port.ts';

/** What the library asks of the background and the browser. */
export const libraryPort: LibraryPort = {
  ...recordPort,
  ...speakerPagePort,
  compare: async (statementId, earlierId) => {
    location.hash = hashOf({ place: 'compare', statementIds: [earlierId, statementId] });
  },
  deleteAll: () => ask(libraryContract, 'deleteAll', {}),
};
