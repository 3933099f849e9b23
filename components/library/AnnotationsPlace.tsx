import { i18n } from '#i18n';
import { noteWords } from '../../lib/annotation/note-markdown.ts';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { Annotation, Verdict } from '../../lib/model.ts';
import type { FoundStatementView } from '../../lib/views/placed.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { Heading } from '../ui/Heading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { momentWords } from '../wording/dates.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import { FilterField } from './list/FilterField.tsx';
import { ListStatus } from './list/ListStatus.tsx';
import { StatementList } from './list/StatementList.tsx';
import type { PlaceProps } from './place-props.ts';
import { hashOf, type Route } from './routes.ts';
import { SelectField } from './search/SelectField.tsx';

interface AnnotationsPlaceProps extends PlaceProps {
  /** Words of notes and tags. */
  filter: string;
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
  filter,
  verdict,
  tag,
}: AnnotationsPlaceProps) {
  const asked = { ...(filter.trim() && { text: filter }), ...(verdict && { verdict }), ...(tag && { tag }) };
  const answer = useAnswer(JSON.stringify(asked), () => port.annotated(asked));
  const ids = answer.value?.statementIds ?? NONE;
  const at = (change: {
    filter?: string;
    verdict?: Verdict | undefined;
    tag?: string | undefined;
  }): Route => {
    const next = { filter, verdict, tag, ...change };
    return {
      place: 'annotations',
      filter: next.filter,
      ...(next.verdict && { verdict: next.verdict }),
      ...(next.tag && { tag: next.tag }),
    };
  };
  const narrow = (change: { verdict?: Verdict | undefined; tag?: string | undefined }) =>
    routing.go(at(change));
  const { verdicts = [], tags = [] } = answer.value ?? {};
  const isNarrowed = Object.keys(asked).length > 0;
  if (answer.state === 'ready' && ids.length === 0 && !isNarrowed) {
    return (
      <Notice
        title={i18n.t('library.annotations')}
        words={i18n.t('library.noneAnnotated')}
        arriving={arriving}
      >
        <a href={hashOf({ place: 'search', facets: { text: '' } })}>{i18n.t('search.title')}</a>
      </Notice>
    );
  }
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('library.annotations')}</Heading>
      <FilterField
        label={i18n.t('library.filterAnnotations')}
        value={filter}
        onType={(typed) => routing.amend(at({ filter: typed }))}
      />
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
        {isNarrowed && (
          <button type="button" class="link" onClick={() => routing.go({ place: 'annotations', filter: '' })}>
            {i18n.t('library.clearFilters')}
          </button>
        )}
      </fieldset>
      <ListStatus state={answer.state} words={answer.value ? countWords(ids.length) : ''} />
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

function countWords(n: number): string {
  return n === 0
    ? i18n.t('library.noneAnnotatedSo')
    : inNumber(i18n.t('library.annotationsCount', { n: numberWords(n) }), n);
}
