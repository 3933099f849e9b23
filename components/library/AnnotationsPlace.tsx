import { i18n } from '#i18n';
import { noteWords } from '../../lib/annotation/note-markdown.ts';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { Annotation, Verdict } from '../../lib/model.ts';
import type { FoundStatementView } from '../../lib/views/placed.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { momentWords } from '../wording/dates.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import { ListStatus } from './list/ListStatus.tsx';
import { StatementList } from './list/StatementList.tsx';
import type { PlaceProps } from './place-props.ts';
import { SelectField } from './search/SelectField.tsx';

interface AnnotationsPlaceProps extends PlaceProps {
  verdict: Verdict | undefined;
  tag: string | undefined;
}

const NONE: readonly string[] = [];

/** Every statement that the reader has annotated, the last annotated first; each opens where it is edited. */
export function AnnotationsPlace({
  port,
  routing,
  selection,
  arriving,
  verdict,
  tag,
}: AnnotationsPlaceProps) {
  const asked = { ...(verdict && { verdict }), ...(tag && { tag }) };
  const answer = useAnswer(JSON.stringify(asked), () => port.annotated(asked));
  const ids = answer.value?.statementIds ?? NONE;
  const narrow = (change: { verdict?: Verdict | undefined; tag?: string | undefined }) => {
    const next = { verdict, tag, ...change };
    routing.go({
      place: 'annotations',
      ...(next.verdict && { verdict: next.verdict }),
      ...(next.tag && { tag: next.tag }),
    });
  };
  const { verdicts = [], tags = [] } = answer.value ?? {};
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('library.annotations')}</Heading>
      <fieldset class="facets">
        <legend class="unseen">{i18n.t('search.filters')}</legend>
        <SelectField
          label={i18n.t('library.verdict')}
          any={i18n.t('library.anyVerdict')}
          value={verdict ?? ''}
          options={verdicts.map(({ value, annotations }) => ({
            value,
            label: `${labelOf(ACCURACY, value, interfaceLanguage())} (${numberWords(annotations)})`,
          }))}
          onChoose={(chosen) => narrow({ verdict: verdicts.find(({ value }) => value === chosen)?.value })}
        />
        <SelectField
          label={i18n.t('library.tag')}
          any={i18n.t('library.anyTag')}
          value={tag ?? ''}
          options={tags.map(({ value, annotations }) => ({
            value,
            label: `${value} (${numberWords(annotations)})`,
          }))}
          onChoose={(chosen) => narrow({ tag: chosen || undefined })}
        />
      </fieldset>
      <ListStatus state={answer.state} words={answer.value ? countWords(ids.length, asked) : ''} />
      {answer.value && (
        <StatementList
          port={port}
          label={i18n.t('library.annotations')}
          ids={ids}
          selection={selection}
          below={written}
        />
      )}
    </>
  );
}

const written = ({ placed: { annotation } }: FoundStatementView) =>
  annotation && <Written annotation={annotation} />;

/** What the reader wrote, in short. */
function Written({ annotation: { note, tags, updated } }: { annotation: Annotation }) {
  return (
    <>
      {note && (
        <p class="written" dir="auto">
          {noteWords(note)}
        </p>
      )}
      <p class="facts">
        {tags.map((tag) => (
          <bdi key={tag}>{tag}</bdi>
        ))}
        <span>{i18n.t('annotation.updated', { date: momentWords(updated) })}</span>
      </p>
    </>
  );
}

function countWords(n: number, asked: object): string {
  if (n === 0)
    return i18n.t(Object.keys(asked).length > 0 ? 'library.noneAnnotatedSo' : 'library.noneAnnotated');
  return inNumber(i18n.t('library.annotationsCount', { n: numberWords(n) }), n);
}
