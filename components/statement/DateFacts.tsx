import { i18n } from '#i18n';
import { isReadFromWords } from '../../lib/annotation/date-basis.ts';
import type { LanguageCode, Statement } from '../../lib/model.ts';
import { BLANK, Filled } from '../ui/Filled.tsx';
import { Evidence } from '../ui/Quotation.tsx';
import { saidDateTime, saidWords } from '../wording/dates.ts';

interface DateFactsProps {
  statement: Statement;
  /** The language of the words the date was read from. */
  language: LanguageCode;
}

/** When a statement was made. */
export function SaidWhen({ statement: { said } }: Pick<DateFactsProps, 'statement'>) {
  if (!said) return <span class="when">{i18n.t('statement.undated')}</span>;
  return (
    <time class="when" dateTime={saidDateTime(said)}>
      {saidWords(said)}
    </time>
  );
}

/** How it is known when a statement was made; nothing where it is not known. */
export function DateKnownFrom({ statement: { said }, language }: DateFactsProps) {
  if (!said) return null;
  if (said.basis === 'published') return <span>{i18n.t('statement.dateOfArticle')}</span>;
  if (!isReadFromWords(said)) return <span>{i18n.t('statement.dateByReader')}</span>;
  return (
    <span>
      <Filled message={i18n.t('statement.dateFromText', { words: BLANK })}>
        <Evidence text={said.basis} language={language} />
      </Filled>
    </span>
  );
}
