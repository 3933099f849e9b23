import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import {
  gatherBack,
  isNameLike,
  isPreposition,
  matchingClose,
  matchingOpen,
  type Phrase,
  type Range,
} from './nominal.ts';

/** How far an apposition may reach. */
const MAX_APPOSITION = 40;

/** "Hill, a doctor, said": from the comma before the verb back to the one after the name. */
export function beforeApposition(
  items: readonly Item[],
  closing: number,
  speech: SpeechWords,
): Phrase | null {
  const kind = items[closing]?.kind;
  for (let i = closing - 1; i > 0 && i > closing - MAX_APPOSITION; i--) {
    const item = items[i];
    if (!item || item.kind === 'stop' || item.kind === 'semicolon') return null;
    if (item.quotation && !isNameLike(item)) return null;
    if (item.kind !== kind || !startsApposition(items, i + 1, speech)) continue;
    const range = withJoinedField(items, gatherBack(items, i - 1, speech), speech);
    if (range && isNamed(items, range, speech)) return { ...range, whole: closing - 1 };
  }
  return null;
}

/** «El consejero de Sanidad | y Emergencias, Antonio Sanz»: the office of two fields of which one person has charge. */
function withJoinedField(items: readonly Item[], range: Range | null, speech: SpeechWords): Range | null {
  if (!range || !speech.mixedRelatives || !speech.joining.has(items[range.first - 1]?.lower ?? ''))
    return range;
  if (!items[range.first]?.capital || !items[range.first - 2]?.capital) return range;
  const other = gatherBack(items, range.first - 2, speech);
  if (!other || other.last === other.first) return range;
  const office = items
    .slice(other.first, other.last + 1)
    .some(({ lower }) => speech.speakers.get(lower)?.sort === 'person');
  return office ? { first: other.first, last: range.last } : range;
}

/** Whether a phrase can bear an apposition: it holds a name or an office. */
function isNamed(items: readonly Item[], { first, last }: Range, speech: SpeechWords): boolean {
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item && (item.capital || item.quotation || speech.speakers.has(item.lower))) return true;
  }
  return false;
}

function startsApposition(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const item = items[at];
  if (item?.kind === 'number') return true;
  if (item?.kind !== 'word') return false;
  if (speech.relatives.has(item.lower) || speech.mixedRelatives?.has(item.lower)) return true;
  if (isPreposition(item, speech) && speech.relatives.has(items[at + 1]?.lower ?? '')) return true;
  return !speech.complementizers.has(item.lower) && !speech.joining.has(item.lower);
}

/** The end of the appositions that follow a phrase: ", 53, a doctor who runs the clinic in Arden, Vt., and teaches". */
export function appositionAfter(items: readonly Item[], { first, last }: Range, speech: SpeechWords): number {
  let end = last;
  let held: boolean = false;
  if (items[end + 1]?.kind === 'open') {
    const close = matchingClose(items, end + 1);
    if (close > end + 1) end = close;
  }
  while (end < last + MAX_APPOSITION && items[end + 1]?.kind === 'comma') {
    const segment = segmentEnd(items, end + 2);
    const mayHold = end === last || (speech.nounCapitals && !held);
    const named = { first: end + 2, last: segment };
    const holder = mayHold && isHolder(items, { first, last }, named, speech);
    // Where a clause goes on after its source, what follows the name that ends it is the clause: «laut der Leiterin, Anna
    // Kern, | eine Frage der Zeit».
    const closed = held && speech.bareSources && !speech.relatives.has(items[end + 2]?.lower ?? '');
    const fits =
      !closed &&
      (startsNounApposition(items, end + 2, segment, speech) ||
        holder ||
        (end > last && isPlace(items, end + 2, segment)));
    if (!fits) break;
    if (holder) held = true;
    end = segment;
  }
  return end;
}

/**
 * «Le maire de Vire, Paul Renard», «die Leiterin der Klinik, Anna Kern (SPD)»: two capitals or more alone after an office
 * name who holds it.
 */
function isHolder(items: readonly Item[], office: Range, name: Range, speech: SpeechWords): boolean {
  const party = items[name.last]?.kind === 'close' ? matchingOpen(items, name.last) : name.last + 1;
  if (party - 1 <= name.first || !isPlace(items, name.first, party - 1)) return false;
  const nouns = items.slice(office.first, office.last + 1);
  return nouns.some(
    (item) => (!item.capital || speech.nounCapitals) && speech.speakers.get(item.lower)?.sort === 'person',
  );
}

/** The last item before the next mark of punctuation. */
export function segmentEnd(items: readonly Item[], first: number): number {
  let end = first;
  while (end + 1 < items.length && end < first + MAX_APPOSITION) {
    const next = items[end + 1];
    if (!next || ENDS_SEGMENT.has(next.kind) || (next.quotation && !isNameLike(next))) break;
    end++;
  }
  return end;
}

const ENDS_SEGMENT: ReadonlySet<string> = new Set(['comma', 'stop', 'semicolon', 'dash', 'colon']);

/** "Kern, Arden's mayor": the office is another's in name. */
function isOwner({ lower }: Item): boolean {
  return lower === "'s" || lower === '’s';
}

/** Capitals alone between commas inside an apposition: "a broker based in Arden, Vt., who …". */
function isPlace(items: readonly Item[], first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i <= last; i++) if (!items[i]?.capital) return false;
  return true;
}

/** How far into an apposition its office may stand: "research and policy director of …". */
const OFFICE_REACH = 5;

/** «По словам актрисы, власти не отвечают»: where sources stand between commas, what holds a verb is the clause. */
function holdsVerb(segment: readonly Item[], speech: SpeechWords): boolean {
  return segment.some(({ lower }) => speech.negations.has(lower) || speech.auxiliaries.has(lower));
}

/** An apposition after a name opens with an article, an age, an office or "who"; a new clause does not. */
function startsNounApposition(
  items: readonly Item[],
  first: number,
  last: number,
  speech: SpeechWords,
): boolean {
  const item = items[first];
  if (item?.kind === 'number') return first === last;
  if (item?.kind !== 'word') return false;
  const { lower } = item;
  if (speech.relatives.has(lower)) return true;
  if (speech.pronouns.get(lower)?.subject || speech.joining.has(lower)) return false;
  if (speech.nominativeAdjective && holdsVerb(items.slice(first, last + 1), speech)) return false;
  if (speech.speakers.has(lower)) return true;
  // Where there are no articles «этот план» opens the clause.
  if (speech.determiners.has(lower)) return !speech.nominativeAdjective;
  for (let i = first; i <= last && i <= first + OFFICE_REACH; i++) {
    const word = items[i]?.lower ?? '';
    if (speech.speakers.has(word)) return !item.capital || items.slice(first, i).some(isOwner);
    if (speech.auxiliaries.has(word)) return false;
  }
  return false;
}
