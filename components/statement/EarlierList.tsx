import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EarlierStatement } from '../../lib/views/earlier.ts';
import { EarlierItem } from './EarlierItem.tsx';
import type { ShiftReading } from './ShiftSign.tsx';

const STEP = 10;

interface EarlierListProps {
  statements: readonly EarlierStatement[];
  articleId: string;
  onOpen: (statementId: string) => void;
  reading: ShiftReading;
}

/** A list of earlier statements in the order given, a few at a time; the last and the first on the subject at once. */
export function EarlierList({ statements, articleId, onOpen, reading }: EarlierListProps) {
  const [shown, setShown] = useState(STEP);
  const listed = statements.filter(({ inSubject }, i) => i < shown || inSubject !== null);
  // All in full would bury the statements under what may differ.
  const firstShift = listed.find(({ shift }) => shift !== null);
  return (
    <>
      <ol class="earlier-items">
        {listed.map((earlier) => (
          <EarlierItem
            key={earlier.statement.id}
            earlier={earlier}
            articleId={articleId}
            onOpen={onOpen}
            reading={reading}
            showsShift={earlier === firstShift}
          />
        ))}
      </ol>
      {listed.length < statements.length && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {i18n.t('earlier.more')}
        </button>
      )}
    </>
  );
}
