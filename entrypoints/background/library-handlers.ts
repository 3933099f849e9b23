import type { Handlers } from '../../lib/messages/channel.ts';
import type { libraryContract } from '../../lib/messages/library.ts';
import { deleteAll } from '../../lib/record/delete-all.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { speakerPageHandlers } from './speaker-page-handlers.ts';
import { stopReaders } from './tabs.ts';

/** Answers the library. */
export function libraryHandlers(record: RecordDatabase): Handlers<typeof libraryContract> {
  return {
    ...speakerPageHandlers(record),
    deleteAll: async () => {
      // The highlights go first: a page that is read again meanwhile must not bring back what is deleted.
      await stopReaders(() => true);
      await deleteAll(record);
    },
  };
}
