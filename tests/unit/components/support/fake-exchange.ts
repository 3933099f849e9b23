import type { ExchangePort, RunningJob } from '../../../../components/exchange/port.ts';

/** A job that is done at once. */
function doneJob<Result>(result: Result): RunningJob<Result> {
  return { result: Promise.resolve(result), stop: () => {} };
}

const CONTENTS = {
  made: '2025-11-08T10:00:00.000Z',
  part: null,
  articles: 2,
  statements: 5,
  speakers: 3,
  annotations: 1,
};

/** Files that hold nothing, and a backup of a small record. */
export function fakeExchange(): ExchangePort {
  return {
    preview: (files) =>
      doneJob({
        files: files.map(({ file }) => ({ name: file.name, format: 'csv', table: null })),
        statements: 0,
        known: 0,
        first: [],
        bad: [],
        badCount: 0,
        badPages: 0,
        addresses: 0,
        links: [],
        pages: [],
      }),
    letGo: () => {},
    fetchPages: () => doneJob({ state: 'declined' }),
    import: () => doneJob({ added: 0, known: 0, annotated: 0, pages: 0 }),
    backup: () => doneJob({ file: new Blob([]), contents: CONTENTS }),
    saveBackup: async () => 'on-record-backup-2025-11-08.jsonl.gz',
    lastBackup: async () => null,
    checkBackup: () => doneJob({ contents: CONTENTS, beside: null }),
    restore: () => doneJob({ contents: CONTENTS, beside: null }),
  };
}
