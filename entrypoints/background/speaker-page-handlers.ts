import type { Handlers } from '../../lib/messages/channel.ts';
import type { libraryContract } from '../../lib/messages/library.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { timelineMarks, timelineOf } from '../../lib/record/timeline/timeline.ts';
import { timelineBridges } from '../../lib/record/timeline/timeline-bridges.ts';
import { comparison } from '../../lib/record/views/comparison.ts';
import { placedStatements } from '../../lib/record/views/placed-statements.ts';
import { speakerArticles } from '../../lib/record/views/speaker-articles.ts';
import { speakerStudy } from '../../lib/record/views/speaker-study.ts';

type SpeakerPageMessages =
  | 'timeline'
  | 'timelineMarks'
  | 'timelineBridges'
  | 'speakerStudy'
  | 'speakerArticles'
  | 'placedStatements'
  | 'comparison';

/** Answers what a speaker's page and the view of two statements side by side ask. */
export function speakerPageHandlers(
  record: RecordDatabase,
): Pick<Handlers<typeof libraryContract>, SpeakerPageMessages> {
  return {
    timeline: ({ speakerId }) => timelineOf(record, speakerId),
    timelineMarks: ({ speakerId, from, to }) => timelineMarks(record, speakerId, from, to),
    timelineBridges: ({ speakerId, from, to }) => timelineBridges(record, speakerId, from, to),
    speakerStudy: ({ speakerId }) => speakerStudy(record, speakerId),
    speakerArticles: ({ speakerId, offset }) => speakerArticles(record, speakerId, offset),
    placedStatements: ({ statementIds }) => placedStatements(record, statementIds),
    comparison: ({ statementIds: [one, other] }) => comparison(record, one, other),
  };
}
