import type { Comparison } from '../../lib/views/comparison.ts';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import type { SpeakerArticles, SpeakerStudy } from '../../lib/views/speaker-study.ts';
import type { TimelineBridges, TimelineMark, TimelineView } from '../../lib/views/timeline.ts';

/** What a speaker's page and the view of two statements ask of the record, beside what all views do. */
export interface SpeakerPagePort {
  timeline: (speakerId: string) => Promise<TimelineView>;
  /** Statements of the days from `from` to `to`; null where they are too many to be shown one by one. */
  timelineMarks: (speakerId: string, from: number, to: number) => Promise<TimelineMark[] | null>;
  timelineBridges: (speakerId: string, from: number, to: number) => Promise<TimelineBridges>;
  speakerStudy: (speakerId: string) => Promise<SpeakerStudy | null>;
  speakerArticles: (speakerId: string, offset: number) => Promise<SpeakerArticles>;
  placedStatements: (statementIds: string[]) => Promise<PlacedStatement[]>;
  comparison: (oneId: string, otherId: string) => Promise<Comparison | null>;
}
