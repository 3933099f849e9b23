import type { Handlers } from '../../lib/messages/channel.ts';
import type { correctContract } from '../../lib/messages/correct.ts';
import { articlesReporting } from '../../lib/record/annotations/annotate.ts';
import { annotationHistory } from '../../lib/record/annotations/annotation-history.ts';
import { correctStatement, denyStatement, undoCorrection } from '../../lib/record/by-hand/correct.ts';
import { recordOutside, takeBackOutside } from '../../lib/record/by-hand/record-outside.ts';
import { recordSelection } from '../../lib/record/by-hand/record-selection.ts';
import { surroundings } from '../../lib/record/corrections/correction-views.ts';
import { articleOfStatement, type RecordDatabase } from '../../lib/record/schema.ts';
import { speakersNamed } from '../../lib/record/views/speakers-named.ts';
import { statementView } from '../../lib/record/views/statement-view.ts';
import { refreshArticles } from './tabs.ts';

/** Answers where the reader corrects a statement, or records one by hand. */
export function correctHandlers(record: RecordDatabase): Handlers<typeof correctContract> {
  const now = () => new Date().toISOString();
  /** Changes a statement, and has the pages that show it, before or after that, shown anew. */
  const changing = async (statementId: string, change: () => Promise<boolean>): Promise<boolean> => {
    const articles = await articlesReporting(record, statementId);
    if (!(await change())) return false;
    for (const id of await articlesReporting(record, statementId)) articles.add(id);
    await refreshArticles(articles.add(statementId.slice(0, statementId.indexOf(':'))));
    return true;
  };
  return {
    speakersNamed: ({ typed }) => speakersNamed(record, typed),
    history: ({ statementId }) => annotationHistory(record, statementId),
    paragraph: (asked) => surroundings(record, asked),
    selected: (asked) => surroundings(record, asked),
    correct: async ({ statementId, draft }) => {
      await changing(statementId, () => correctStatement(record, statementId, draft, now()));
      return statementView(record, statementId);
    },
    deny: ({ statementId }) => changing(statementId, () => denyStatement(record, statementId, now())),
    takeBackOutside: ({ statementId }) =>
      changing(statementId, () => takeBackOutside(record, statementId, now())),
    undo: async ({ statementId }) => {
      await changing(statementId, () => undoCorrection(record, statementId, now()));
      return statementView(record, statementId);
    },
    record: async ({ articleId, draft }) => {
      const statementId = await recordSelection(record, articleId, draft, now());
      if (statementId === null) return null;
      await refreshArticles(new Set([articleId]));
      return statementView(record, statementId);
    },
    recordOutside: async ({ selection, draft }) => {
      const statementId = await recordOutside(record, selection, draft, now());
      if (statementId === null) return null;
      await refreshArticles(new Set([articleOfStatement(statementId)]));
      return statementView(record, statementId);
    },
  };
}
