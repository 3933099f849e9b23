import type { Annotation, AttributionVerdict, ConsistencyVerdict, Verdict } from '../model.ts';

/**
 * The three questions a reader may answer about a statement, each with its answers in the order they are offered.
 * Only accuracy has ratings: attribution and consistency judge the outlet and the speaker's course, not the content.
 */

/** The languages in which verdicts have labels: those of the interface. */
export type LabelLanguage = 'en' | 'ru';

type Labels = Readonly<Record<LabelLanguage, string>>;

export interface Answer<Id extends string> {
  id: Id;
  label: Labels;
  /** 1 (false) to 5 (true); null for an answer that is off the scale. */
  rating: number | null;
}

export interface Axis<Id extends string> {
  /** The word that names the axis in exported files. */
  name: 'accuracy' | 'attribution' | 'consistency';
  label: Labels;
  answers: readonly Answer<Id>[];
}

/** The ends of the accuracy scale. */
export const BEST_RATING = 5;
export const WORST_RATING = 1;

export const ACCURACY: Axis<Verdict> = {
  name: 'accuracy',
  label: { en: 'Accuracy', ru: 'Достоверность' },
  answers: [
    { id: 'true', label: { en: 'True', ru: 'Правда' }, rating: 5 },
    { id: 'mostly-true', label: { en: 'Mostly true', ru: 'В основном правда' }, rating: 4 },
    { id: 'half-true', label: { en: 'Half true', ru: 'Полуправда' }, rating: 3 },
    { id: 'mostly-false', label: { en: 'Mostly false', ru: 'В основном неправда' }, rating: 2 },
    { id: 'false', label: { en: 'False', ru: 'Неправда' }, rating: 1 },
    {
      id: 'misleading',
      label: { en: 'Misleading / out of context', ru: 'Вводит в заблуждение / вне контекста' },
      rating: null,
    },
    { id: 'unproven', label: { en: 'Unproven', ru: 'Не доказано' }, rating: null },
    {
      id: 'not-checkable',
      label: { en: 'Not checkable (opinion, forecast)', ru: 'Не проверяется (мнение, прогноз)' },
      rating: null,
    },
    { id: 'in-progress', label: { en: 'In progress', ru: 'Проверяется' }, rating: null },
  ],
};

export const ATTRIBUTION: Axis<AttributionVerdict> = {
  name: 'attribution',
  label: { en: 'Attribution', ru: 'Передача слов' },
  answers: [
    { id: 'verbatim', label: { en: 'Verbatim', ru: 'Дословно' }, rating: null },
    { id: 'paraphrase', label: { en: 'Paraphrase', ru: 'Пересказ' }, rating: null },
    { id: 'not-found', label: { en: 'Not found', ru: 'Не найдено' }, rating: null },
    { id: 'misattributed', label: { en: 'Misattributed', ru: 'Приписано не тому' }, rating: null },
  ],
};

export const CONSISTENCY: Axis<ConsistencyVerdict> = {
  name: 'consistency',
  label: { en: 'Consistency', ru: 'Последовательность' },
  answers: [
    { id: 'unchanged', label: { en: 'Unchanged', ru: 'Не изменилось' }, rating: null },
    { id: 'partly-changed', label: { en: 'Partly changed', ru: 'Отчасти изменилось' }, rating: null },
    { id: 'changed', label: { en: 'Changed', ru: 'Изменилось' }, rating: null },
    {
      id: 'changed-and-explained',
      label: { en: 'Changed and explained', ru: 'Изменилось, объяснено' },
      rating: null,
    },
  ],
};

/** One answered question: what was asked and what was answered. */
export interface Judgement {
  axis: Axis<string>;
  answer: Answer<string>;
}

function judgement<Id extends string>(axis: Axis<Id>, id: Id | null): Judgement[] {
  const answer = axis.answers.find((candidate) => candidate.id === id);
  return answer ? [{ axis, answer }] : [];
}

/** The questions an annotation answers, in the order accuracy, attribution, consistency; the unanswered left out. */
export function judgementsOf({
  verdict,
  attribution,
  consistency,
}: Pick<Annotation, 'verdict' | 'attribution' | 'consistency'>): Judgement[] {
  return [
    ...judgement(ACCURACY, verdict),
    ...judgement(ATTRIBUTION, attribution),
    ...judgement(CONSISTENCY, consistency),
  ];
}

/** The answered questions in words, as "Accuracy: Mostly false". */
export function judgementWords(
  annotation: Pick<Annotation, 'verdict' | 'attribution' | 'consistency'>,
  language: LabelLanguage,
): string[] {
  return judgementsOf(annotation).map(
    ({ axis, answer }) => `${axis.label[language]}: ${answer.label[language]}`,
  );
}

/** An answer's label, as `labelOf(ACCURACY, 'half-true', 'en')`; empty where the question is not answered. */
export function labelOf<Id extends string>(axis: Axis<Id>, id: Id | null, language: LabelLanguage): string {
  return axis.answers.find((answer) => answer.id === id)?.label[language] ?? '';
}

/** The answer that a label names, in whichever language; null where it is none of the axis. */
export function answerLabelled<Id extends string>(axis: Axis<Id>, label: string): Id | null {
  return axis.answers.find((answer) => Object.values(answer.label).includes(label))?.id ?? null;
}
