import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ACCURACY } from '../../../lib/annotation/verdicts.ts';
import { type FacetValues, MOST_COUNTED } from '../../../lib/views/library.ts';
import { numberWords } from '../../wording/count.ts';
import { languageWords } from '../../wording/languages.ts';
import { interfaceLanguage } from '../../wording/locale.ts';
import type { LibraryPort } from '../port.ts';
import { hashOf, routeOf, type SearchFacets } from '../routes.ts';
import { SelectField } from './SelectField.tsx';
import { SpeakerFacet } from './SpeakerFacet.tsx';

interface FacetFieldsProps {
  port: LibraryPort;
  facets: SearchFacets;
  onChange: (facets: SearchFacets) => void;
}

const KINDS = ['direct', 'mixed', 'indirect', 'claim'] as const;

/** What a search is narrowed by: who, where, when, how, and with what verdict. */
export function FacetFields({ port, facets, onChange }: FacetFieldsProps) {
  const [values, setValues] = useState<FacetValues>({ outlets: [], languages: [] });
  useEffect(() => {
    port.facets().then(setValues, console.error);
  }, []);
  const choose = (name: Exclude<keyof SearchFacets, 'text'>, value: string) =>
    onChange(withFacet(facets, name, value));
  const narrowed = Object.keys(facets).length > 1;
  return (
    <fieldset class="facets">
      <legend class="unseen">{i18n.t('search.filters')}</legend>
      <SpeakerFacet
        port={port}
        speakerId={facets.speakerId ?? null}
        onChoose={(id) => choose('speakerId', id ?? '')}
      />
      <SelectField
        label={i18n.t('library.outlet')}
        any={i18n.t('library.anyOutlet')}
        value={facets.outlet ?? ''}
        options={values.outlets.map(({ name, statements }) => ({
          value: name,
          label: `${name} (${countWords(statements)})`,
        }))}
        onChoose={(value) => choose('outlet', value)}
      />
      <SelectField
        label={i18n.t('library.language')}
        any={i18n.t('library.anyLanguage')}
        value={facets.language ?? ''}
        options={values.languages.map(({ language, statements }) => ({
          value: language,
          label: `${languageWords(language)} (${countWords(statements)})`,
        }))}
        onChoose={(value) => choose('language', value)}
      />
      <SelectField
        label={i18n.t('search.kind')}
        any={i18n.t('search.anyKind')}
        value={facets.kind ?? ''}
        options={KINDS.map((kind) => ({ value: kind, label: i18n.t(`statement.${kind}`) }))}
        onChoose={(value) => choose('kind', value)}
      />
      <SelectField
        label={i18n.t('library.verdict')}
        any={i18n.t('library.anyVerdict')}
        value={facets.verdict ?? ''}
        options={ACCURACY.answers.map(({ id, label }) => ({ value: id, label: label[interfaceLanguage()] }))}
        onChoose={(value) => choose('verdict', value)}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="facet">
          <span>{i18n.t(`search.${end}`)}</span>
          <input
            type="date"
            value={facets[end] ?? ''}
            onChange={({ currentTarget }) => choose(end, currentTarget.value)}
          />
        </label>
      ))}
      {narrowed && (
        <button type="button" class="link" onClick={() => onChange({ text: facets.text })}>
          {i18n.t('library.clearFilters')}
        </button>
      )}
    </fieldset>
  );
}

/** A number of statements, which above a bound are not counted out. */
function countWords(statements: number): string {
  return statements < MOST_COUNTED ? numberWords(statements) : `${numberWords(MOST_COUNTED)}+`;
}

/** The facets with one of them changed: through an address, which lets in only what a facet may be. */
function withFacet(
  facets: SearchFacets,
  name: Exclude<keyof SearchFacets, 'text'>,
  value: string,
): SearchFacets {
  const { [name]: _, ...others } = facets;
  const key = name === 'speakerId' ? 'speaker' : name;
  const hash = hashOf({ place: 'search', facets: { ...others, text: facets.text } });
  const extra = value === '' ? '' : `${hash.includes('?') ? '&' : '?'}${key}=${encodeURIComponent(value)}`;
  const route = routeOf(hash + extra);
  return route.place === 'search' ? route.facets : facets;
}
