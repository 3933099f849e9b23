import { i18n } from '#i18n';
import type { LanguageCode, ShiftAnswer, Span, Statement } from '../../lib/model.ts';
import type { EarlierStatement, PossibleShift } from '../../lib/views/earlier.ts';
import { Quotation } from '../ui/Quotation.tsx';
import { ShiftAnswers } from './ShiftAnswers.tsx';

/** The statement being read, as far as a shift from an earlier one is shown on it. */
export interface ShiftReading {
  statement: Pick<Statement, 'id' | 'text' | 'kind'>;
  language: LanguageCode;
  /** The reader has answered, or taken the answer back. */
  answer: (earlierId: string, answer: ShiftAnswer | null) => void;
  /** Shows the two side by side. */
  compare: (earlierId: string) => void;
}

interface ShiftSignProps {
  shift: PossibleShift;
  reading: ShiftReading;
  earlier: EarlierStatement;
  /** Whether it is shown in full at first; else folded to one line. */
  isOpen: boolean;
}

/** That an earlier statement may differ: both passages with the words that show it, and the reader's answer. */
export function ShiftSign({ shift: { evidence, answer }, reading, earlier, isOpen }: ShiftSignProps) {
  const settled = answer === 'none';
  return (
    <details class="shift" data-answer={answer ?? 'open'} open={isOpen}>
      <summary>
        <span class="shift-name">
          <span aria-hidden="true">≈ </span>
          {i18n.t(answer === null ? 'shift.possible' : `shift.found.${answer}`)}
        </span>
        {!settled && <Glimpse evidence={evidence} now={reading} then={earlier} />}
      </summary>
      {evidence.length > 0 && !settled && (
        <dl class="shift-words">
          <dt>{i18n.t('shift.now')}</dt>
          <dd>
            <Quotation
              text={reading.statement.text}
              language={reading.language}
              kind={reading.statement.kind}
              shared={evidence.flatMap((words) => words.reading)}
            />
          </dd>
          <dt>{i18n.t('shift.then')}</dt>
          <dd>
            <Quotation
              text={earlier.statement.text}
              language={earlier.article.language}
              kind={earlier.statement.kind}
              shared={evidence.flatMap((words) => words.earlier)}
            />
          </dd>
          <dt>{i18n.t('shift.by')}</dt>
          <dd>{[...new Set(evidence.map(({ why }) => i18n.t(`shift.why.${why}`)))].join(', ')}</dd>
        </dl>
      )}
      <ShiftAnswers answer={answer} onAnswer={(choice) => reading.answer(earlier.statement.id, choice)} />
    </details>
  );
}

interface GlimpseProps {
  evidence: PossibleShift['evidence'];
  now: Pick<ShiftReading, 'statement' | 'language'>;
  then: Pick<EarlierStatement, 'statement' | 'article'>;
}

/** The words that show a folded shift, of both statements: «не видит ↔ готов». */
function Glimpse({ evidence: [first], now, then }: GlimpseProps) {
  if (!first) return null;
  const words = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return (
    <span class="shift-glimpse">
      <span lang={now.language} dir="auto">
        {words(now.statement.text, first.reading)}
      </span>{' '}
      ↔{' '}
      <span lang={then.article.language} dir="auto">
        {words(then.statement.text, first.earlier)}
      </span>
    </span>
  );
}
