import type { Handlers } from '../../lib/messages/channel.ts';
import type { viewContract } from '../../lib/messages/view.ts';
import { keepApart, mergeSpeakers, undoDecision } from '../../lib/record/merging/merging.ts';
import { partSpeaker } from '../../lib/record/merging/parting.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { pacesOf } from '../../lib/record/timeline/pace.ts';
import { speakerView } from '../../lib/record/views/speaker-view.ts';
import { refreshAllArticles } from './tabs.ts';

type SpeakerMessages = 'paces' | 'speaker' | 'merge' | 'keepApart' | 'part' | 'undoDecision';

/** Answers what the views ask of speakers, and what the reader decides of them. */
export function speakerHandlers(
  record: RecordDatabase,
): Pick<Handlers<typeof viewContract>, SpeakerMessages> {
  const now = () => new Date().toISOString();
  return {
    paces: ({ speakerIds }) => pacesOf(record, speakerIds),
    speaker: ({ speakerId, articleId }) => speakerView(record, speakerId, articleId),
    merge: async ({ speakerId, otherId, articleId }) => {
      const merged = await mergeSpeakers(record, speakerId, otherId, now());
      if (merged === null) return null;
      await refreshAllArticles();
      return speakerView(record, merged, articleId);
    },
    keepApart: async ({ speakerId, otherId, articleId }) => {
      await keepApart(record, speakerId, otherId, now());
      return speakerView(record, speakerId, articleId);
    },
    part: async ({ speakerId, articleId }) => {
      if ((await partSpeaker(record, speakerId, articleId, now())) !== null) await refreshAllArticles();
      return speakerView(record, speakerId, articleId);
    },
    undoDecision: async ({ speakerId, articleId, decisionId }) => {
      if (await undoDecision(record, decisionId, now())) await refreshAllArticles();
      return speakerView(record, speakerId, articleId);
    },
  };
}
