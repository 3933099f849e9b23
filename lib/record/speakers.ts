import { stemsOf } from '../compare/relevance.ts';
import { foldText } from '../compare/words.ts';
import { languageByCode } from '../language/languages.ts';
import type { FoundSpeaker, LanguageCode, Speaker } from '../model.ts';
import { quickHash } from './hash.ts';
import type { ArticleRow, SpeakerRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { type Fullness, fitsKnownNames, fullerName, fullnessOf, nameKeys } from './speaker-names.ts';

/** Who is who: the speakers that articles name, joined to those on record. Runs inside the article's transaction. */

/** Under this key an article's speaker is looked up in what `resolveSpeakers` answers. */
export function speakerKey({ sort, name }: FoundSpeaker): string {
  return `${sort} ${name}`;
}

/**
 * The record's speaker for each speaker that an article names; new ones are created, known ones learn their fuller
 * names and later offices. Unnamed sources and bodies without a name of their own ("the police") are nobody in
 * particular, so they are in no answer: what two of them said must not be set against each other.
 */
export async function resolveSpeakers(
  record: RecordDatabase,
  article: ArticleRow,
  found: readonly FoundSpeaker[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const speaker of withTheirOffices(found, article.language)) {
    if (!isSomebody(speaker, article.language)) continue;
    const known = await findKnown(record, speaker, article.language);
    const before = known ?? (await newSpeaker(record, speaker));
    const after = learn(before, speaker, article);
    if (!known || JSON.stringify(after) !== JSON.stringify(before)) await record.speakers.put(after);
    ids.set(speakerKey(speaker), after.speaker.id);
  }
  return ids;
}

/** Each speaker once, with the office that the article gives anywhere; full names come first. */
function withTheirOffices(found: readonly FoundSpeaker[], language: LanguageCode): FoundSpeaker[] {
  const once = new Map<string, FoundSpeaker>();
  for (const speaker of found) {
    const key = speakerKey(speaker);
    const before = once.get(key);
    if (!before || (before.role === undefined && speaker.role !== undefined)) once.set(key, speaker);
  }
  const isFull = ({ name }: FoundSpeaker) => fullnessOf(name, language) === 'full';
  return [...once.values()].sort((a, b) => Number(isFull(b)) - Number(isFull(a)));
}

/**
 * Whether a name is somebody's own. A person's has a capital; so has a body's, which besides is an abbreviation, has
 * several words, or is no common noun ("Police said" begins with one that merely stands first).
 */
function isSomebody({ sort, name }: FoundSpeaker, language: LanguageCode): boolean {
  if (sort === 'anonymous') return false;
  if (sort === 'person') return /\p{Lu}|\p{Lo}/u.test(name);
  const own = name.replace(/^(?:the|a|an) /iu, '');
  if (/.\p{Lu}/u.test(own)) return true;
  const isNoun = languageByCode(language)?.speech.speakers.has(own.toLowerCase()) ?? false;
  return /^\p{Lu}\S+$/u.test(own) && !isNoun;
}

/** The speaker on record whom a name means, if the evidence is enough to say so. */
async function findKnown(
  { speakers }: RecordDatabase,
  named: FoundSpeaker,
  language: LanguageCode,
): Promise<SpeakerRow | null> {
  const keyed = await speakers.where('speaker.keys').anyOf(nameKeys(named, language)).distinct().toArray();
  const alike = keyed.filter(({ speaker }) => speaker.sort === named.sort);
  if (named.sort === 'body') return alike[0] ?? null;
  const fitting = alike.filter(({ speaker }) => fitsKnownNames(named.name, language, speaker));
  const fullness = fullnessOf(named.name, language);
  const full = fitting.filter(({ speaker }) => fullness === 'full' && fullestName(speaker) === 'full');
  if (full.length === 1) return full[0] ?? null;
  // With less than a full name on either side, nobody else may fit, and the offices must not speak against it.
  const [only] = fitting;
  if (!only || fitting.length > 1) return null;
  const offices = compareOffices(named.role, only.speaker.roles[language], language);
  return offices === 'same' || (offices === 'unknown' && fullness !== 'given') ? only : null;
}

function fullestName({ names }: Speaker): Fullness {
  const all = Object.entries(names).map(([language, name]) => fullnessOf(name, language));
  return all.includes('full') ? 'full' : (all[0] ?? 'given');
}

/** Two offices of one language are taken for one where they share a word. */
function compareOffices(
  a: string | undefined,
  b: string | undefined,
  language: LanguageCode,
): 'same' | 'different' | 'unknown' {
  if (a === undefined || b === undefined) return 'unknown';
  const stopWords = languageByCode(language)?.stopWords;
  const words = new Set(stemsOf(a, stopWords));
  return stemsOf(b, stopWords).some((stem) => words.has(stem)) ? 'same' : 'different';
}

async function newSpeaker({ speakers }: RecordDatabase, { name, sort }: FoundSpeaker): Promise<SpeakerRow> {
  const base = quickHash(`${sort} ${foldText(name)}`);
  let id = base;
  for (let n = 2; await speakers.get(id); n++) id = `${base}-${n}`;
  return { speaker: { id, name, names: {}, keys: [], roles: {}, sort }, rolesAsOf: {} };
}

/** What a speaker is known as after an article has named it: fuller names, later offices, more keys. */
function learn({ speaker, rolesAsOf }: SpeakerRow, named: FoundSpeaker, article: ArticleRow): SpeakerRow {
  const { language, published } = article;
  const known: Speaker = {
    ...speaker,
    name: fullerName(speaker.name, named.name, language),
    names: { ...speaker.names, [language]: fullerName(speaker.names[language], named.name, language) },
    keys: [...new Set([...speaker.keys, ...nameKeys(named, language)])].sort(),
  };
  const asOf = published ?? '';
  const isNews = speaker.roles[language] === undefined || asOf > (rolesAsOf[language] ?? '');
  if (named.role === undefined || !isNews) return { speaker: known, rolesAsOf };
  return {
    speaker: { ...known, roles: { ...known.roles, [language]: named.role } },
    rolesAsOf: { ...rolesAsOf, [language]: asOf },
  };
}
