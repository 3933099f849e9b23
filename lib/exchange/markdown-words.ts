import type { LabelLanguage } from '../annotation/verdicts.ts';

/** The words that the Markdown export adds to what is on record. */
interface MarkdownWords {
  record: string;
  noSpeaker: string;
  undated: string;
  /** Before the words that a date was read from. */
  datedBy: string;
  reported: string;
  note: string;
  tags: string;
  sources: string;
}

export const MARKDOWN_WORDS: Readonly<Record<LabelLanguage, MarkdownWords>> = {
  en: {
    record: 'On Record',
    noSpeaker: 'Speaker not named',
    undated: 'undated',
    datedBy: 'date from the text:',
    reported: 'reported speech',
    note: 'Note',
    tags: 'Tags',
    sources: 'Sources',
  },
  ru: {
    record: 'On Record',
    noSpeaker: 'Говорящий не назван',
    undated: 'без даты',
    datedBy: 'дата из текста:',
    reported: 'косвенная речь',
    note: 'Заметка',
    tags: 'Метки',
    sources: 'Источники',
  },
};
