import { stemsOf } from '../compare/relevance.ts';
import { foldText, wordsOf } from '../compare/words.ts';
import { languageByCode } from '../language/languages.ts';
import type { FoundSpeaker, LanguageCode, Speaker } from '../model.ts';
import { quickHash } from './hash.ts';
import type { ArticleRow, SpeakerRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';
import { fitOnePerson, nameKeys } from './speaker-names.ts';

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
  for (const speaker of withTheirOffices(found)) {
    if (!isSomebody(speaker)) continue;
    const known = await findKnown(record, speaker, article.language);
    const before = known ?? (await newSpeaker(record, speaker));
    const after = learn(before, speaker, article);
    if (!known || JSON.stringify(after) !== JSON.stringify(before)) await record.speakers.put(after);
    ids.set(speakerKey(speaker), after.speaker.id);
  }
  return ids;
}

/** Each speaker once, with the office that the article gives anywhere; the fullest names come first. */
function withTheirOffices(found: readonly FoundSpeaker[]): FoundSpeaker[] {
  const once = new Map<string, FoundSpeaker>();
  for (const speaker of found) {
    const key = speakerKey(speaker);
    const before = once.get(key);
    if (!before || (before.role === undefined && speaker.role !== undefined)) once.set(key, speaker);
  }
  return [...once.values()].sort((a, b) => fullness(b.name) - fullness(a.name));
}

function isSomebody({ sort, name }: FoundSpeaker): boolean {
  if (sort === 'anonymous') return false;
  if (sort === 'person') return wordsOf(name).length > 0;
  return /\p{Lu}/u.test(name.replace(/^\P{L}*(?:The )?\p{L}/u, '')) || /^\p{Lu}{2,}/u.test(name);
}

/** The speaker on record whom a name means, if the evidence is enough to say so. */
async function findKnown(
  { speakers }: RecordDatabase,
  named: FoundSpeaker,
  language: LanguageCode,
): Promise<SpeakerRow | null> {
  const keyed = await speakers.where('speaker.keys').anyOf(nameKeys(named)).distinct().toArray();
  const alike = keyed.filter(({ speaker }) => speaker.sort === named.sort);
  if (named.sort === 'body') return alike[0] ?? null;
  const fitting = alike.filter(({ speaker }) => fitsAllNames(named.name, speaker));
  const full = fitting.filter(({ speaker }) => !isBareName(named.name) && !isBareName(speaker.name));
  if (full.length === 1) return full[0] ?? null;
  const [only] = fitting;
  // A surname alone on either side: it is the same person only if nobody else fits and the offices agree.
  return only && fitting.length === 1 && officesAgree(named.role, only.speaker.roles[language], language)
    ? only
    : null;
}

function fitsAllNames(name: string, { name: fullest, names }: Speaker): boolean {
  return [fullest, ...Object.values(names)].every((other) => fitOnePerson(name, other) === true);
}

function isBareName(name: string): boolean {
  return fullness(name) < 2;
}

/** Whether two offices may be held by one person: they share a word, or one of them is not known. */
function officesAgree(a: string | undefined, b: string | undefined, language: LanguageCode): boolean {
  if (a === undefined || b === undefined) return true;
  const stopWords = languageByCode(language)?.stopWords;
  const words = new Set(stemsOf(a, stopWords));
  return stemsOf(b, stopWords).some((stem) => words.has(stem));
}

async function newSpeaker({ speakers }: RecordDatabase, { name, sort }: FoundSpeaker): Promise<SpeakerRow> {
  const base = quickHash(`${sort} ${foldText(name)}`);
  let id = base;
  for (let n = 2; await speakers.get(id); n++) id = `${base}-${n}`;
  return { speaker: { id, name, names: {}, keys: [], roles: {}, sort }, rolesAsOf: {} };
}

/** What a speaker is known as after an article has named it: fuller names, later offices, more keys. */
function learn({ speaker, rolesAsOf }: SpeakerRow, named: FoundSpeaker, article: ArticleRow): SpeakerRow {
  const { language } = article;
  const published = article.published ?? '';
  const inLanguage = fullerName(speaker.names[language], named.name);
  const isLater = published > (rolesAsOf[language] ?? '') || speaker.roles[language] === undefined;
  const office = isLater && named.role !== undefined ? named.role : speaker.roles[language];
  return {
    speaker: {
      ...speaker,
      name: fullerName(speaker.name, named.name),
      names: { ...speaker.names, [language]: inLanguage },
      keys: [...new Set([...speaker.keys, ...nameKeys(named)])].sort(),
      roles: office === undefined ? speaker.roles : { ...speaker.roles, [language]: office },
    },
    rolesAsOf:
      office === named.role && isLater && office !== undefined
        ? { ...rolesAsOf, [language]: published }
        : rolesAsOf,
  };
}

function fullerName(known: string | undefined, name: string): string {
  return known === undefined || fullness(name) > fullness(known) ? name : known;
}

/** How full a name is: its words, an initial for half a one. */
function fullness(name: string): number {
  return wordsOf(name).reduce((sum, { folded }) => sum + (folded.length === 1 ? 0.5 : 1), 0);
}
