import type { SpeakerPagePort } from '../../components/speaker-page/port.ts';
import { ask } from '../../lib/messages/channel.ts';
import { libraryContract } from '../../lib/messages/library.ts';

/** What a speaker's page and the view of two statements ask of the background. */
export const speakerPagePort: SpeakerPagePort = {
  timeline: (speakerId) => ask(libraryContract, 'timeline', { speakerId }),
  timelineMarks: (speakerId, from, to) => ask(libraryContract, 'timelineMarks', { speakerId, from, to }),
  timelineBridges: (speakerId, from, to) => ask(libraryContract, 'timelineBridges', { speakerId, from, to }),
  speakerStudy: (speakerId) => ask(libraryContract, 'speakerStudy', { speakerId }),
  speakerArticles: (speakerId, offset) => ask(libraryContract, 'speakerArticles', { speakerId, offset }),
  placedStatements: (statementIds) => ask(libraryContract, 'placedStatements', { statementIds }),
  comparison: (oneId, otherId) => ask(libraryContract, 'comparison', { statementIds: [oneId, otherId] }),
};
