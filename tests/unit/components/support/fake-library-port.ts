import type { LibraryPort } from '../../../../components/library/port.ts';
import { NO_WORDS } from '../../../../components/library/search/hits.ts';
import type { FoundPlaces } from '../../../../lib/views/library.ts';
import { fakeExchange } from './fake-exchange.ts';
import { fakePort } from './fake-port.ts';
import { fakeSpeakerPage } from './fake-speaker-page.ts';
import { article, bridge, placed, promise, readPage, speakerView, tolls } from './record.ts';

/** The statements of the small record as lists show them. */
const found = [bridge, tolls, promise].map((statement, i) => ({
  placed: readPage.speakers[0]?.statements[i]?.placed ?? placed(statement),
  speaker: speakerView.speaker,
}));
const ids = found.map(({ placed: { statement } }) => statement.id);

/** A part of what a search fits, the last unless more is said. */
export function foundPlaces(places: number[], more: Partial<FoundPlaces> = {}): FoundPlaces {
  return { words: NO_WORDS, places, total: places.length, next: null, ...more };
}

/** The library's port over the small record; `part` answers otherwise. */
export function fakeLibraryPort(part: Partial<LibraryPort> = {}): LibraryPort {
  return {
    ...fakePort(),
    ...fakeSpeakerPage(),
    ...fakeExchange(),
    find: async () => foundPlaces([30, 20, 10]),
    statementsAt: async (places) =>
      places.flatMap((at) => {
        const one = found[3 - at / 10];
        return one ? [{ ...one, at }] : [];
      }),
    statementsOf: async (asked) => found.filter(({ placed: { statement } }) => asked.includes(statement.id)),
    facets: async () => ({
      outlets: [{ name: 'Северский вестник', statements: 41 }],
      languages: [{ language: 'ru', statements: 41 }],
    }),
    speakers: async () => ['speaker-1'],
    speakersOf: async () => [
      { speaker: speakerView.speaker, statements: 17, first: '2024-03-01', last: '2025-11-08' },
    ],
    speakersNamed: async () => [{ speaker: speakerView.speaker, statements: 17 }],
    articles: async () => [article.id],
    newestArticles: async () => ({ ids: [article.id], total: 1 }),
    articlesOf: async () => [{ article, statements: 4 }],
    article: async (articleId) =>
      articleId === article.id
        ? {
            article,
            byline: article.byline,
            firstRead: article.firstRead,
            lastRead: article.lastRead,
            statementIds: ids,
          }
        : null,
    annotated: async () => ({
      statementIds: ids.slice(0, 1),
      verdicts: [{ value: 'mostly-true', annotations: 1 }],
      tags: [{ value: 'мост', annotations: 1 }],
    }),
    deleteAll: async () => {},
    choices: async () => ({
      sitesOff: ['kurier.example'],
      kindsHidden: [],
      languages: [
        { language: 'ru', isOn: true },
        { language: 'de', isOn: false },
      ],
    }),
    hideKind: async () => {},
    switchLanguage: async () => {},
    shortcuts: {
      list: async () => [{ command: 'next', words: 'Next statement', keys: 'Alt+J' }],
      changing: { where: 'browser', open: async () => {} },
    },
    ...part,
  };
}
