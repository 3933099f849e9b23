import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchPage } from '../../lib/views/placed.ts';
import type { RecordPort, SearchAsked } from '../app/port.ts';
import { ListedStatement } from '../statement/ListedStatement.tsx';
import { Heading } from '../ui/Heading.tsx';
import { saidWords } from '../wording/dates.ts';

interface SearchScreenProps {
  port: RecordPort;
  arriving: boolean;
  onOpen: (statementId: string) => void;
}

/** Long enough that a word being typed is not asked for letter by letter. */
const PAUSE_MS = 200;
const NOTHING: SearchPage = { found: [], next: null };
const KINDS = ['direct', 'mixed', 'indirect', 'claim'] as const;

type Filters = Omit<SearchAsked, 'text' | 'before'>;

/** The whole record, searched as the reader types; the newest first. */
export function SearchScreen({ port, arriving, onOpen }: SearchScreenProps) {
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [page, setPage] = useState<SearchPage>(NOTHING);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const asked = text.trim() !== '' || Object.keys(filters).length > 0;

  useEffect(() => {
    if (!asked) {
      setPage(NOTHING);
      return;
    }
    let current = true;
    setState('busy');
    const timer = setTimeout(async () => {
      try {
        const answer = await port.search({ text, ...filters, before: null });
        if (!current) return;
        setPage(answer);
        setState('ready');
      } catch {
        if (current) setState('failed');
      }
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, filters]);

  const more = async () => {
    try {
      const answer = await port.search({ text, ...filters, before: page.next });
      setPage({ found: [...page.found, ...answer.found], next: answer.next });
    } catch {
      setState('failed');
    }
  };
  const filter = (name: keyof Filters, value: string) =>
    setFilters(({ [name]: _, ...others }) => (value === '' ? others : { ...others, [name]: value }));

  return (
    <search>
      <Heading arriving={arriving}>{i18n.t('search.title')}</Heading>
      <input
        type="search"
        class="search-words"
        aria-label={i18n.t('search.words')}
        placeholder={i18n.t('search.words')}
        maxLength={500}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <fieldset class="search-filters">
        <legend class="unseen">{i18n.t('search.filters')}</legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {i18n.t(`search.${end}`)}{' '}
            <input type="date" onInput={({ currentTarget }) => filter(end, currentTarget.value)} />
          </label>
        ))}
        <select
          aria-label={i18n.t('search.kind')}
          onChange={({ currentTarget }) => filter('kind', currentTarget.value)}
        >
          <option value="">{i18n.t('search.anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`statement.${kind}`)}
            </option>
          ))}
        </select>
      </fieldset>
      <p role="status" class={state === 'failed' ? 'error' : 'hint'}>
        {statusWords(state, asked, page)}
      </p>
      <ol class="earlier-items">
        {page.found.map(({ placed, placed: { statement, article }, speaker }) => (
          <ListedStatement key={statement.id} placed={placed} onOpen={onOpen}>
            <bdi>{speaker?.name ?? statement.speaker?.name ?? i18n.t('page.byNobody')}</bdi>
            <span>{statement.said ? saidWords(statement.said) : i18n.t('statement.undated')}</span>
            <bdi>{article.publisher}</bdi>
          </ListedStatement>
        ))}
      </ol>
      {page.next !== null && (
        <button type="button" class="link" onClick={more}>
          {i18n.t('earlier.more')}
        </button>
      )}
    </search>
  );
}

function statusWords(state: 'ready' | 'busy' | 'failed', asked: boolean, { found }: SearchPage): string {
  if (state === 'failed') return i18n.t('app.problem');
  if (!asked) return i18n.t('search.hint');
  if (state === 'busy') return i18n.t('app.loading');
  return found.length === 0 ? i18n.t('search.none') : '';
}
