import * as v from 'valibot';
import type { Day, LanguageCode, StatementKind, Verdict } from '../../lib/model.ts';
import { DaySchema, IdSchema, KindSchema, VerdictSchema } from '../../lib/model-schema.ts';
import type { SpeakerOrder } from '../../lib/views/library.ts';
import { address, decoded, parse, textOf } from './address-parts.ts';

/** The places of the library and their addresses: a place is named by the page's hash, so that back and bookmarks work. */

/** What the record is searched for; a facet that is absent lets everything through. */
export interface SearchFacets {
  /** Words of the content or the speaker's name; the last may be a beginning. */
  text: string;
  speakerId?: string;
  outlet?: string;
  from?: Day;
  to?: Day;
  kind?: StatementKind;
  verdict?: Verdict;
  language?: LanguageCode;
}

/** What an export was opened for; the selection itself is the page's own. */
export type ExportedPart =
  | { of: 'search'; facets: SearchFacets }
  | { of: 'speaker'; speakerId: string }
  | { of: 'article'; articleId: string }
  | { of: 'selection' };

export type Route =
  | { place: 'search'; facets: SearchFacets; order?: 'oldest' }
  | { place: 'statement'; statementId: string }
  | { place: 'speakers'; filter: string; order?: Exclude<SpeakerOrder, 'name'> }
  | { place: 'speaker'; speakerId: string }
  /** Two statements side by side. */
  | { place: 'compare'; statementIds: readonly [string, string] }
  | { place: 'articles'; filter: string }
  | { place: 'article'; articleId: string }
  | { place: 'annotations'; filter: string; verdict?: Verdict; tag?: string }
  | { place: 'import' }
  | { place: 'export'; what?: ExportedPart }
  | { place: 'backup' }
  | { place: 'storage' }
  | { place: 'settings' }
  /** An address that no place has. */
  | { place: 'unknown' };

export type PlaceName = Route['place'];

/** The places without anything to choose, which are their own address. */
const PLAIN = ['import', 'backup', 'storage', 'settings'] as const;

const NameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const SpeakerOrderSchema = v.picklist(['most', 'latest']);
const LanguageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u));

/** The place that a hash names, `#` included or not. What it says wrongly is left out, or makes it unknown. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const [place = '', ...rest] = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  const [first, second] = rest.map((part) => parse(IdSchema, part));
  const plain = PLAIN.find((name) => name === place);
  if (plain) return { place: plain };
  switch (place) {
    case '':
    case 'search':
      return {
        place: 'search',
        facets: facetsOf(asked),
        ...(asked.get('order') === 'oldest' && { order: 'oldest' }),
      };
    case 'statement':
      return first ? { place, statementId: first } : { place: 'unknown' };
    case 'speaker':
      return first ? { place, speakerId: first } : { place: 'unknown' };
    case 'article':
      return first ? { place, articleId: first } : { place: 'unknown' };
    case 'compare':
      return first && second ? { place, statementIds: [first, second] } : { place: 'unknown' };
    case 'export': {
      const what = exportedPart(first, second, asked);
      return rest.length > 0 && !what ? { place: 'unknown' } : { place, ...(what && { what }) };
    }
    case 'speakers': {
      const order = parse(SpeakerOrderSchema, asked.get('order'));
      return { place, filter: textOf(asked), ...(order && { order }) };
    }
    case 'articles':
      return { place, filter: textOf(asked) };
    case 'annotations': {
      const verdict = parse(VerdictSchema, asked.get('verdict'));
      const tag = parse(NameSchema, asked.get('tag'));
      return { place, filter: textOf(asked), ...(verdict && { verdict }), ...(tag && { tag }) };
    }
    default:
      return { place: 'unknown' };
  }
}

/** The hash of a place: what `routeOf` makes the same place of. */
export function hashOf(route: Route): string {
  switch (route.place) {
    case 'search':
      return address(['search'], { ...asFacets(route.facets), order: route.order });
    case 'export':
      return exportAddress(route.what);
    case 'statement':
      return address(['statement', route.statementId]);
    case 'speaker':
      return address(['speaker', route.speakerId]);
    case 'article':
      return address(['article', route.articleId]);
    case 'compare':
      return address(['compare', ...route.statementIds]);
    case 'speakers':
      return address(['speakers'], { q: route.filter, order: route.order });
    case 'articles':
      return address(['articles'], { q: route.filter });
    case 'annotations':
      return address(['annotations'], { q: route.filter, verdict: route.verdict, tag: route.tag });
    case 'unknown':
      return '#/';
    default:
      return address([route.place]);
  }
}

function exportedPart(
  of: string | undefined,
  id: string | undefined,
  asked: URLSearchParams,
): ExportedPart | undefined {
  if (of === 'search') return { of, facets: facetsOf(asked) };
  if (of === 'selection') return { of };
  if (of === 'speaker' && id) return { of, speakerId: id };
  return of === 'article' && id ? { of, articleId: id } : undefined;
}

function exportAddress(what: ExportedPart | undefined): string {
  switch (what?.of) {
    case undefined:
      return address(['export']);
    case 'search':
      return address(['export', 'search'], asFacets(what.facets));
    case 'speaker':
      return address(['export', 'speaker', what.speakerId]);
    case 'article':
      return address(['export', 'article', what.articleId]);
    case 'selection':
      return address(['export', 'selection']);
  }
}

const asFacets = ({ text, speakerId, ...others }: SearchFacets) => ({
  q: text,
  speaker: speakerId,
  ...others,
});

function facetsOf(asked: URLSearchParams): SearchFacets {
  const speakerId = parse(IdSchema, asked.get('speaker'));
  const outlet = parse(NameSchema, asked.get('outlet'));
  const from = parse(DaySchema, asked.get('from'));
  const to = parse(DaySchema, asked.get('to'));
  const kind = parse(KindSchema, asked.get('kind'));
  const verdict = parse(VerdictSchema, asked.get('verdict'));
  const language = parse(LanguageSchema, asked.get('language'));
  return {
    text: textOf(asked),
    ...(speakerId && { speakerId }),
    ...(outlet && { outlet }),
    ...(from && { from }),
    ...(to && { to }),
    ...(kind && { kind }),
    ...(verdict && { verdict }),
    ...(language && { language }),
  };
}
