import { browser } from 'wxt/browser';
import type { RecordPort } from '../../components/app/port.ts';
import { hashOf } from '../../components/library/routes.ts';
import { ask } from '../../lib/messages/channel.ts';
import { correctContract } from '../../lib/messages/correct.ts';
import { askExport } from '../../lib/messages/export-stream.ts';
import { viewContract } from '../../lib/messages/view.ts';
import { copy } from './clipboard.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { writeAndSave } from './save-backup.ts';
import { saveFile } from './save-file.ts';
import { chooseSites, readingState, stopReading } from './sites.ts';
import { storageState } from './storage.ts';

/** What popup, side panel and library alike ask of the background and the browser. */
export const recordPort: RecordPort = {
  statement: (statementId) => ask(viewContract, 'statement', { statementId }),
  earlier: (statementId, order, offset) => ask(viewContract, 'earlier', { statementId, order, offset }),
  annotate: (statementId, draft) => ask(viewContract, 'annotate', { statementId, draft }),
  removeAnnotation: (statementId) => ask(viewContract, 'removeAnnotation', { statementId }),
  speakersNamed: (typed) => ask(correctContract, 'speakersNamed', { typed }),
  history: (statementId) => ask(correctContract, 'history', { statementId }),
  paragraph: (statementId) => ask(correctContract, 'paragraph', { statementId }),
  correct: (statementId, draft) => ask(correctContract, 'correct', { statementId, draft }),
  selected: (asked) => ask(correctContract, 'selected', asked),
  recordSelection: (articleId, draft) => ask(correctContract, 'record', { articleId, draft }),
  deny: (statementId) => ask(correctContract, 'deny', { statementId }),
  undoCorrection: (statementId) => ask(correctContract, 'undo', { statementId }),
  speaker: (asked) => ask(viewContract, 'speaker', asked),
  merge: (asked, otherId) => ask(viewContract, 'merge', { ...asked, otherId }),
  keepApart: (asked, otherId) => ask(viewContract, 'keepApart', { ...asked, otherId }),
  part: (speakerId, articleId) => ask(viewContract, 'part', { speakerId, articleId }),
  undoDecision: (asked, decisionId) => ask(viewContract, 'undoDecision', { ...asked, decisionId }),
  search: (asked) => ask(viewContract, 'search', asked),
  earlierCounts: (articleId) => ask(viewContract, 'earlierCounts', { articleId }),
  answerShift: (statementId, earlierId, answer) =>
    ask(viewContract, 'answerShift', { statementId, earlierId, answer }),
  compare: async (statementId, earlierId) => {
    const place = hashOf({ place: 'compare', statementIds: [earlierId, statementId] });
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + place });
  },
  storage: storageState,
  keptDraft,
  keepDraft,
  copy,
  save: async (scope, format) => {
    if (format === 'backup') return writeAndSave(scope);
    const file = await askExport({ scope, format });
    if (file.statements > 0) saveFile(file);
    return file;
  },
  forget: (articleId) => ask(viewContract, 'forgetArticle', { articleId }),
  switchSite: (host, on) => ask(viewContract, 'switchSite', { host, on }),
  reading: () => readingState(null),
  choose: chooseSites,
  stopReading,
};
