import { foldText } from '../../compare/words.ts';
import { languageByCode } from '../../language/languages.ts';
import type { FoundSpeaker, LanguageCode, Speaker } from '../../model.ts';
import { worldBody } from '../../speaker/bodies.ts';
import { quickHash } from '../hash.ts';
import type { ArticleRow, SpeakerRow } from '../rows.ts';
import type { HeldSpeakers } from './held-speakers.ts';
import { findKnown } from './known-speaker.ts';
import { fullerName, fullnessOf, localBodyKeys, nameKeys, nameWords } from './speaker-names.ts';

/** Who is who: the speakers that articles name, joined to those on record. */

/** Under this key an article's speaker is looked up in what `resolveSpeakers` answers. */
export function speakerKey({ sort, name }: FoundSpeaker): string {
  return `${sort} ${name}`;
}

/**
 * The record's speaker for each speaker that an article names; new ones are created, known ones learn their fuller
 * names and later offices. Unnamed sources and offices without their holder's name are nobody in particular, so they
 * are in no answer: what two of them said must not be set against each other. All must be held, see `holdFor`.
 */
export function resolveSpeakers(
  speakers: HeldSpeakers,
  article: ArticleRow,
  found: readonly FoundSpeaker[],
): Map<string, string> {
  const ids = new Map<string, string>();
  for (const speaker of withTheirOffices(found, article.language)) {
    if (!isSomebody(speaker)) continue;
    const known = findKnown(speakers, speaker, article.language, keysOf(speaker, article));
    const id = known ? teach(speakers, known, speaker, article) : createSpeaker(speakers, speaker, article);
    ids.set(speakerKey(speaker), id);
  }
  return ids;
}

/** Puts a speaker on record whom nobody on record is; answers its id. It must be held, see `holdFor`. */
export function createSpeaker(speakers: HeldSpeakers, named: FoundSpeaker, article: ArticleRow): string {
  const { name, sort } = named;
  const base = firstIdOf(named);
  let id = base;
  for (let n = 2; speakers.has(id); n++) id = `${base}-${n}`;
  const speaker: Speaker = { id, name, names: {}, keys: [], roles: {}, sort };
  speakers.put(learn({ speaker, rolesAsOf: {}, words: [] }, named, article));
  return id;
}

/** A speaker as an article names it. */
export interface NamedIn {
  article: ArticleRow;
  speaker: FoundSpeaker;
}

/** Holds all on record whom some speakers may be. Runs inside a transaction. */
export function holdFor(speakers: HeldSpeakers, named: readonly NamedIn[]): Promise<void> {
  return speakers.hold(
    named.flatMap(({ article, speaker }) => keysOf(speaker, article)),
    named.map(({ speaker }) => firstIdOf(speaker)),
  );
}

/** The id of who is put on record by a name, where nobody has it before. */
function firstIdOf({ name, sort }: FoundSpeaker): string {
  return quickHash(`${sort} ${foldText(name)}`);
}

/** Each speaker once, with the fullest office that the article gives anywhere; full names come first. */
function withTheirOffices(found: readonly FoundSpeaker[], language: LanguageCode): FoundSpeaker[] {
  const once = new Map<string, FoundSpeaker>();
  for (const speaker of found) {
    const key = speakerKey(speaker);
    const before = once.get(key);
    if (!before || officeWords(speaker) > officeWords(before)) once.set(key, speaker);
  }
  const isFull = ({ name }: FoundSpeaker) => fullnessOf(name, language) === 'full';
  return [...once.values()].sort((a, b) => Number(isFull(b)) - Number(isFull(a)));
}

/** «Президент» tells less than «президент Арвении». */
function officeWords({ role }: FoundSpeaker): number {
  return role === undefined ? 0 : role.split(/\s+/u).length;
}

/** Whether a name is somebody's: any body's, however common the noun, and a person's where it has a capital. */
function isSomebody({ sort, name }: FoundSpeaker): boolean {
  return sort === 'body' || (sort === 'person' && /\p{Lu}|\p{Lo}/u.test(name));
}

/** The keys under which an article's speaker is looked up and kept. */
function keysOf(named: FoundSpeaker, { address, language }: ArticleRow): readonly string[] {
  if (named.sort !== 'body' || hasOwnName(named.name, language)) return nameKeys(named, language);
  return localBodyKeys(named.name, outletOf(address));
}

/**
 * Whether a body is named by a name of its own: it has a capital inside, is known all over the world, or is no common
 * noun ("Police said" begins with one that merely stands first).
 */
function hasOwnName(name: string, language: LanguageCode): boolean {
  const own = name.replace(/^(?:the|a|an) /iu, '');
  if (/.\p{Lu}/u.test(own) || worldBody(own) !== undefined) return true;
  const isNoun = languageByCode(language)?.speech.speakers.has(own.toLowerCase()) ?? false;
  return /^\p{Lu}\S+$/u.test(own) && !isNoun;
}

/** The outlet of an article, by its host: the name that a page gives itself is not always the same. */
export function outletOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./u, '') : '';
}

/** What an article tells of a speaker on record is added to what is known; answers the id. */
function teach(speakers: HeldSpeakers, known: SpeakerRow, named: FoundSpeaker, article: ArticleRow): string {
  const after = learn(known, named, article);
  if (JSON.stringify(after) !== JSON.stringify(known)) speakers.put(after);
  return after.speaker.id;
}

/** What a speaker is known as after an article has named it: fuller names, later offices, more keys. */
function learn({ speaker, rolesAsOf }: SpeakerRow, named: FoundSpeaker, article: ArticleRow): SpeakerRow {
  const { language, published } = article;
  const known: Speaker = {
    ...speaker,
    name: fullerName(speaker.name, named.name, language),
    names: { ...speaker.names, [language]: fullerName(speaker.names[language], named.name, language) },
    keys: [...new Set([...speaker.keys, ...keysOf(named, article)])].sort(),
  };
  const asOf = published ?? '';
  const isNews = speaker.roles[language] === undefined || asOf > (rolesAsOf[language] ?? '');
  const words = nameWords(known);
  if (named.role === undefined || !isNews) return { speaker: known, rolesAsOf, words };
  return {
    speaker: { ...known, roles: { ...known.roles, [language]: named.role } },
    rolesAsOf: { ...rolesAsOf, [language]: asOf },
    words,
  };
}
