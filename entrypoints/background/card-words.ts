import { i18n } from '#i18n';
import style from '../../assets/styles/card.css?inline';
import { inNumber, numberWords } from '../../components/wording/count.ts';
import { dayWords, saidWords } from '../../components/wording/dates.ts';
import { isGuessed } from '../../components/wording/guess.ts';
import { interfaceLanguage } from '../../components/wording/locale.ts';
import { inMarks, marksOf } from '../../components/wording/marks.ts';
import { isReadFromWords } from '../../lib/annotation/date-basis.ts';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { LanguageCode, Said, Span } from '../../lib/model.ts';
import type { CardText, CardView } from '../../lib/views/card.ts';
import type { EarlierStatement } from '../../lib/views/earlier.ts';

/** Puts a card into the reader's words; `keys` names those that go on and close. */
export function cardWords(
  { language, speaker, said, earlier, best, annotation }: CardView,
  keys: string,
): CardText {
  const name = speaker?.name ?? i18n.t('page.byNobody');
  return {
    label: i18n.t('card.label', { name }),
    speaker: name,
    role: speaker?.role ?? null,
    facts: [...saidFacts(said, language), ...speakerFacts(speaker, language), ...annotationFacts(annotation)],
    earlier: earlier > 0 ? countWords(earlier) : i18n.t('page.noneEarlier'),
    best: best && {
      words: quoted(best),
      source: sourceWords(best),
      language: best.article.language,
    },
    open: i18n.t('card.open'),
    keys,
    style,
  };
}

function countWords(earlier: number): string {
  return inNumber(i18n.t('card.earlier', { n: numberWords(earlier) }), earlier);
}

function saidFacts(said: Said | null, language: LanguageCode): string[] {
  if (!said) return [i18n.t('statement.undated')];
  const basis =
    said.basis === 'published'
      ? i18n.t('statement.dateOfArticle')
      : !isReadFromWords(said)
        ? i18n.t('statement.dateByReader')
        : i18n.t('statement.dateFromText', { words: inMarks(said.basis, language) });
  return [saidWords(said), basis];
}

function speakerFacts(speaker: CardView['speaker'], language: LanguageCode): string[] {
  if (!speaker || !isGuessed(speaker)) return [];
  return [i18n.t('statement.speakerGuessed', { words: inMarks(speaker.mention.text, language) })];
}

function annotationFacts(annotation: CardView['annotation']): string[] {
  if (!annotation) return [];
  const { verdict } = annotation;
  if (!verdict) return [i18n.t('card.annotated')];
  return [i18n.t('card.verdict', { verdict: labelOf(ACCURACY, verdict, interfaceLanguage()) })];
}

function sourceWords({ statement, article }: EarlierStatement): string {
  const when = statement.said ? saidWords(statement.said) : i18n.t('statement.undated');
  return `${when} · ${whereWords(statement.recalled, article)}`;
}

function whereWords(isRecalled: boolean, article: EarlierStatement['article']): string {
  const { publisher: outlet, published } = article;
  if (!isRecalled) return outlet;
  return published
    ? i18n.t('statement.recalledIn', { outlet, date: dayWords(published) })
    : i18n.t('statement.recalledInUndated', { outlet });
}

/** The words of a statement, in marks only where they are wholly quoted. */
function quoted({ statement: { text, kind }, shared, article }: EarlierStatement) {
  const words = sharedAndOwn(text, shared);
  if (kind !== 'direct') return words;
  const [before, after] = marksOf(article.language);
  return [{ text: before, shared: false }, ...words, { text: after, shared: false }];
}

/** A text cut into the stretches that are shared and those that are not. */
function sharedAndOwn(text: string, shared: readonly Span[]) {
  const cuts: { text: string; shared: boolean }[] = [];
  let at = 0;
  for (const { start, end } of shared) {
    if (start > at) cuts.push({ text: text.slice(at, start), shared: false });
    if (end > start) cuts.push({ text: text.slice(start, end), shared: true });
    at = Math.max(at, end);
  }
  if (at < text.length) cuts.push({ text: text.slice(at), shared: false });
  return cuts;
}
