import type { ViewPort } from '../../../../components/app/port.ts';
import type { StatementView } from '../../../../lib/views/statement.ts';
import { bridgeView, earlierStatements, placed, readPage, speakerView } from './record.ts';

/** A port that answers from the small record; `part` answers otherwise. */
export function fakePort(part: Partial<ViewPort> = {}): ViewPort {
  const view = (statementId: string): StatementView | null => {
    const rows = readPage.speakers.flatMap(({ speaker, statements }) =>
      statements.map((row) => ({ ...row, speaker })),
    );
    const row = rows.find((candidate) => candidate.placed.statement.id === statementId);
    if (!row) return null;
    if (statementId === bridgeView.placed.statement.id) return bridgeView;
    return {
      placed: row.placed,
      speaker: row.speaker,
      correction: null,
      earlier: [],
      earlierTotal: 0,
      undated: [],
      translations: [],
      checks: [],
    };
  };
  return {
    page: async () => readPage,
    readNow: async () => readPage,
    paces: async () => [{ speakerId: 'speaker-1', from: '2024-03-01', months: 3, counts: [2, 0, 1, 4] }],
    statement: async (statementId) => view(statementId),
    earlier: async () => ({ statements: earlierStatements, next: null }),
    annotate: async (statementId, draft) => {
      const before = view(statementId);
      const now = '2025-11-10T08:00:00.000Z';
      const annotation = { statementId, ...draft, created: now, updated: now };
      return before && { ...before, placed: { ...before.placed, annotation } };
    },
    removeAnnotation: async (statementId) => {
      const before = view(statementId);
      return before && { ...before, placed: placed(before.placed.statement) };
    },
    search: async () => ({ found: [], next: null }),
    earlierCounts: async () => ({ 's-1': { onSubject: 3, isAll: true, shifts: 2 } }),
    answerShift: async (statementId) => view(statementId),
    compare: async () => {},
    speakersNamed: async () => [],
    history: async () => [],
    paragraph: async () => null,
    correct: async (statementId) => view(statementId),
    selected: async () => null,
    recordSelection: async () => null,
    deny: async () => true,
    undoCorrection: async (statementId) => view(statementId),
    speaker: async () => speakerView,
    merge: async () => speakerView,
    keepApart: async () => speakerView,
    part: async () => speakerView,
    undoDecision: async () => speakerView,
    storage: async () => ({
      kept: { articles: 3, statements: 41, speakers: 7, annotations: 1 },
      bytes: 2_400_000,
      safe: true,
    }),
    keptDraft: async () => null,
    keepDraft: async () => {},
    scrollTo: async () => true,
    goTo: async () => true,
    copy: async () => {},
    save: async () => ({ name: 'on-record.csv', statements: 4 }),
    forget: async () => ({ statements: 4 }),
    switchSite: async () => {},
    pause: async () => {},
    reading: async () => ({ choice: 'click', host: 'vestnik.example', others: [] }),
    choose: async () => 'done',
    stopReading: async () => {},
    openBeside: null,
    openLibrary: async () => {},
    openSettings: async () => {},
    openSpeaker: async () => {},
    selectedOutside: async () => null,
    takeBackOutside: async () => true,
    recordOutside: async () => null,
    watch: () => () => {},
    ...part,
  };
}
