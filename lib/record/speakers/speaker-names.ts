import { foldText } from '../../compare/words.ts';
import type { FoundSpeaker, LanguageCode, Speaker } from '../../model.ts';
import { foldBody, worldBody } from '../../speaker/bodies.ts';
import { identityKeys, sameName } from '../../speaker/identity.ts';
import { parseName } from '../../speaker/parts.ts';

/** What the record needs to know of names: keys to look speakers up by, and how far two names are one speaker's. */

type NamedSpeaker = Pick<FoundSpeaker, 'name' | 'sort'>;

/**
 * The keys under which a person is found again, in other cases and scripts, and a body by its own name; whoever shares
 * one may be another.
 */
export function nameKeys(named: NamedSpeaker, language: LanguageCode): readonly string[] {
  const asked = `${language} ${named.sort} ${named.name}`;
  const known = remembered.get(asked);
  if (known) return known;
  const keys = keysOfName(named, language);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(asked, keys);
  return keys;
}

/** Names whose keys are remembered: to look one up and to keep it the same ones are needed, and they are dear. */
const REMEMBERED = 5_000;
const remembered = new Map<string, readonly string[]>();

function keysOfName({ name, sort }: NamedSpeaker, language: LanguageCode): string[] {
  if (sort !== 'person') return [bodyKey(name)];
  const keys = identityKeys(name, language);
  return keys.length > 0 ? keys : [`n:${foldText(name)}`];
}

/**
 * The keys of a body that an article names by a common noun ("police", «министерство обороны»): one by which it is
 * found again in the same outlet, whose readers know which police is meant, and one that it shares with its like in
 * other outlets, with which it is offered for merging.
 */
export function localBodyKeys(name: string, outlet: string): [own: string, shared: string] {
  return [`${bodyKey(name)}@${outlet}`, `c:${foldText(foldBody(name))}`];
}

function bodyKey(name: string): string {
  return `b:${foldText(worldBody(name) ?? foldBody(name))}`;
}

/** The words of all names that a speaker is known by, folded, each once: what the reader may type to find it. */
export function nameWords({ name, names }: Pick<Speaker, 'name' | 'names'>): string[] {
  const all = [name, ...Object.values(names)].map(foldText).join(' ').split(' ');
  return [...new Set(all.filter((word) => word !== ''))].sort();
}

/** Whether a person's name fits all names that somebody on record is known by. */
export function fitsKnownNames(name: string, language: LanguageCode, known: Speaker): boolean {
  return Object.entries(known.names).every(
    ([knownLanguage, knownName]) =>
      foldText(knownName) === foldText(name) || sameName(name, knownName, [language, knownLanguage]) === true,
  );
}

/**
 * How much of a person a name tells. `full`: a surname and something more; `surname`: many may bear it; `given`: a first
 * name alone, which tells next to nothing.
 */
export type Fullness = 'full' | 'surname' | 'given';

export function fullnessOf(name: string, language: LanguageCode): Fullness {
  const { surname, given, initials } = parseName(name, language);
  if (surname === null) return given.length > 0 ? 'given' : 'full';
  return given.length > 0 || initials.length > 0 ? 'full' : 'surname';
}

/** The fuller of two names of one speaker; the known one where they are alike, so that names do not change for nothing. */
export function fullerName(known: string | undefined, name: string, language: LanguageCode): string {
  return known === undefined || weightOf(name, language) > weightOf(known, language) ? name : known;
}

/** Words of a name, an initial for half a one; an office before it does not make it fuller. */
function weightOf(name: string, language: LanguageCode): number {
  const { tokens } = parseName(name, language);
  return tokens.reduce((sum, { slot }) => sum + (slot === 'initial' ? 0.5 : 1), 0);
}
