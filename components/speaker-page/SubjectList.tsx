import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import type { SpeakerStudy, SpeakerSubject } from '../../lib/views/speaker-study.ts';
import { AnnotationBadge } from '../annotation/AnnotationBadge.tsx';
import { keepOpen, keptPlace } from '../library/kept-place.ts';
import { ListedStatement } from '../statement/ListedStatement.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { saidWords } from '../wording/dates.ts';
import type { SpeakerPagePort } from './port.ts';

interface SubjectListProps {
  port: Pick<SpeakerPagePort, 'placedStatements'>;
  study: SpeakerStudy;
  onOpen: (statementId: string) => void;
}

/** What a speaker speaks about; a subject opens to its statements. */
export function SubjectList({ port, study, onOpen }: SubjectListProps) {
  const { subjects, others, studied, total } = study;
  if (subjects.length === 0) return <p class="hint">{i18n.t('speaker.noSubjects')}</p>;
  return (
    <>
      {studied < total && (
        <p class="hint">{i18n.t('speaker.ofLatest', { n: numberWords(studied), all: numberWords(total) })}</p>
      )}
      <ul class="subjects">
        {subjects.map((subject) => (
          <li key={subject.statements[0]}>
            <SubjectItem port={port} subject={subject} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p class="hint">{inNumber(i18n.t('speaker.otherSubjects', { n: numberWords(others) }), others)}</p>
      )}
    </>
  );
}

const STEP = 10;

type SubjectItemProps = Omit<SubjectListProps, 'study'> & { subject: SpeakerSubject };

function SubjectItem({ port, subject: { words, language, statements }, onOpen }: SubjectItemProps) {
  const [shown, setShown] = useState<PlacedStatement[]>([]);
  const [state, setState] = useState<'ready' | 'failed'>('ready');
  const [asked, setAsked] = useState(0);
  const [first = ''] = statements;
  const more = async () => {
    try {
      const found = await port.placedStatements(statements.slice(asked, asked + STEP));
      setShown((before) => [...before, ...found]);
      setAsked(asked + STEP);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <details
      open={keptPlace().open.includes(first)}
      onToggle={({ currentTarget }) => {
        keepOpen(first, currentTarget.open);
        if (currentTarget.open && asked === 0) more();
      }}
    >
      <summary>
        <span lang={language} dir="auto">
          {words.join(' · ')}
        </span>{' '}
        <span class="count">{numberWords(statements.length)}</span>
      </summary>
      <ol class="earlier-items">
        {shown.map((placed) => (
          <ListedStatement key={placed.statement.id} placed={placed} onOpen={onOpen}>
            <span class="when">
              {placed.statement.said ? saidWords(placed.statement.said) : i18n.t('statement.undated')}
            </span>
            <bdi>{placed.article.publisher}</bdi>
            {placed.annotation && <AnnotationBadge annotation={placed.annotation} />}
          </ListedStatement>
        ))}
      </ol>
      {state === 'failed' && <p class="error">{i18n.t('app.problem')}</p>}
      {asked < statements.length && (
        <button type="button" class="link" onClick={more}>
          {i18n.t('earlier.more')}
        </button>
      )}
    </details>
  );
}
