import type { SpeakerPagePort } from '../../../../components/speaker-page/port.ts';
import type { Comparison } from '../../../../lib/views/comparison.ts';
import type { SpeakerStudy } from '../../../../lib/views/speaker-study.ts';
import type { TimelineMark, TimelineView } from '../../../../lib/views/timeline.ts';
import { annotation, article, bridge, earlierStatements, placed, speakerView } from './record.ts';

/** A speaker's page over the small record. */

const DAY = (text: string) => Date.parse(text) / 86_400_000;

const timeline: TimelineView = {
  days: [DAY('2024-03-16'), DAY('2025-09-24'), DAY('2025-11-08')],
  counts: [1, 1, 2],
  undated: 1,
  annotated: [{ id: 's-1', day: DAY('2025-11-08'), kind: 'direct', verdict: 'mostly-true' }],
};

function mark(id: string, from: string, part: Partial<TimelineMark> = {}): TimelineMark {
  return {
    id,
    day: DAY(from),
    from,
    to: from,
    kind: 'direct',
    text: `Слова ${id}`,
    language: 'ru',
    outlet: 'Курьер',
    ...part,
  };
}

const timelineMarks: TimelineMark[] = [
  mark('s-3', '2024-03-16', { from: '2024-03-01', to: '2024-03-31' }),
  mark('e-1', '2025-09-24'),
  mark('s-1', '2025-11-08'),
  mark('s-2', '2025-11-08', { kind: 'indirect' }),
];

const study: SpeakerStudy = {
  subjects: [
    { words: ['мост', 'Северку'], language: 'ru', statements: ['s-1', 'e-1'] },
    { words: ['бюджете'], language: 'ru', statements: ['s-1', 'e-2'] },
  ],
  others: 2,
  offices: [
    { words: 'губернатор', language: 'ru', from: '2024-03-01', to: '2025-11-08', statements: 3 },
    { words: 'кандидат', language: 'ru', from: null, to: null, statements: 1 },
  ],
  outlets: [
    { name: 'Курьер', statements: 3 },
    { name: 'Северский вестник', statements: 1 },
  ],
  studied: 4,
  total: 4,
};

const [before] = earlierStatements;

export const comparison: Comparison = {
  earlier: {
    ...placed(before?.statement ?? bridge),
    speaker: speakerView.speaker,
    link: 'https://kurier.example/e-1',
    both: [{ start: 9, end: 13 }],
    only: [{ start: 0, end: 5 }],
    shifted: [{ start: 25, end: 28 }],
  },
  later: {
    ...placed(bridge, { annotation: annotation('s-1') }),
    speaker: speakerView.speaker,
    link: 'https://vestnik.example/2025/11/08/most',
    both: [{ start: 0, end: 4 }],
    only: [{ start: 22, end: 29 }],
    shifted: [{ start: 60, end: 66 }],
  },
  ordered: true,
  sameLanguage: true,
  shift: { evidence: [{ reading: [], earlier: [], why: 'negation' }], answer: null },
};

export function fakeSpeakerPage(): SpeakerPagePort {
  return {
    timeline: async () => timeline,
    timelineMarks: async () => timelineMarks,
    timelineBridges: async () => ({
      bridges: [
        {
          earlierId: 'e-1',
          laterId: 's-1',
          earlierDay: DAY('2025-09-24'),
          laterDay: DAY('2025-11-08'),
          answer: null,
          why: ['negation'],
        },
      ],
      compared: true,
    }),
    speakerStudy: async () => study,
    speakerArticles: async () => ({
      articles: [
        { article, names: ['Лемешев'], statements: 3 },
        {
          article: { ...article, id: 'article-2', title: 'Что обещали о мосте' },
          names: ['Игорь Лемешев'],
          statements: 1,
        },
      ],
      total: 2,
      next: null,
    }),
    placedStatements: async () => [placed(bridge)],
    comparison: async () => comparison,
  };
}
