import { stemsOf } from '../../compare/relevance.ts';
import { languageByCode } from '../../language/languages.ts';
import type { FoundSpeaker, LanguageCode, Speaker } from '../../model.ts';
import type { SpeakerRow } from '../rows.ts';
import type { HeldSpeakers } from './held-speakers.ts';
import { type Fullness, fitsKnownNames, fullnessOf } from './speaker-names.ts';

/** Which speaker on record an article means. */

/**
 * The speaker on record whom a name means, if the evidence is enough to say so: the full name fits nobody else's, or
 * with less than a full name on either side the office tells, or nobody else on record may be meant. `keys` are those
 * under which it is looked up, and are held.
 */
export function findKnown(
  speakers: HeldSpeakers,
  named: FoundSpeaker,
  language: LanguageCode,
  keys: readonly string[],
): SpeakerRow | null {
  if (named.sort === 'body') return findBody(speakers, keys[0] ?? '');
  const keyed = speakers.keyed(keys);
  const fitting = keyed.filter(
    ({ speaker }) => speaker.sort === named.sort && fitsKnownNames(named.name, language, speaker),
  );
  const fullness = fullnessOf(named.name, language);
  const full = fitting.filter(({ speaker }) => fullness === 'full' && fullestName(speaker) === 'full');
  const [one] = onePerson(speakers, full);
  if (one) return one;
  // Several bear the name, or less than a full name is told on either side: the office decides among them.
  const candidates = full.length > 0 ? full : fitting;
  const offices = new Map(
    candidates.map((row) => [row, compareOffices(named.role, row.speaker.roles[language], language)]),
  );
  const [bearer] = onePerson(
    speakers,
    candidates.filter((row) => offices.get(row) === 'same'),
  );
  if (bearer) return bearer;
  const [only] = onePerson(speakers, candidates);
  if (!only || fullness === 'given') return null;
  return candidates.every((row) => offices.get(row) === 'unknown') ? only : null;
}

function findBody(speakers: HeldSpeakers, key: string): SpeakerRow | null {
  const rows = speakers.keyed([key]);
  return rows.find(({ speaker }) => speaker.sort === 'body') ?? null;
}

/** The rows, where the reader's merges make one person of them all; else none. */
function onePerson(speakers: HeldSpeakers, rows: readonly SpeakerRow[]): readonly SpeakerRow[] {
  if (rows.length < 2) return rows;
  const roots = new Set<string>();
  for (const { speaker } of rows) roots.add(speakers.rootOf(speaker.id));
  return roots.size === 1 ? rows : [];
}

function fullestName({ names }: Speaker): Fullness {
  const all = Object.entries(names).map(([language, name]) => fullnessOf(name, language));
  return all.includes('full') ? 'full' : (all[0] ?? 'given');
}

/** Two offices of one language are taken for one where they share a word. */
export function compareOffices(
  a: string | undefined,
  b: string | undefined,
  language: LanguageCode,
): 'same' | 'different' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  const stopWords = languageByCode(language)?.stopWords;
  const words = new Set(stemsOf(a, stopWords));
  return stemsOf(b, stopWords).some((stem) => words.has(stem)) ? 'same' : 'different';
}
