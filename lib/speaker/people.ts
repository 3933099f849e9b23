import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { foldSpelling } from './fold.ts';
import { interpret } from './interpret.ts';
import { withoutArticle } from './meanings.ts';
import { parseName } from './parts.ts';
import { africa } from './people/africa.ts';
import { americas } from './people/americas.ts';
import { asia } from './people/asia.ts';
import { europeEast } from './people/europe-east.ts';
import { europeWest } from './people/europe-west.ts';
import { institutions } from './people/institutions.ts';
import { middleEast } from './people/middle-east.ts';
import { postSoviet } from './people/post-soviet.ts';

/**
 * Office-holders and often quoted people, so that names which no rule of spelling joins (Reeves and Ривз, AMLO and López
 * Obrador) are still found to be one person's.
 *
 * A line a person, the names divided by `|`: first in Latin letters, as the English press writes it, then in Russian,
 * then others that the rules do not join (Ukrainian where it differs, nicknames, birth names). `^` marks names whose
 * first word is the surname.
 *
 * Source: own compilation, from general knowledge, of people in public office or often in the news up to 2025, and of
 * how the English, Russian and Ukrainian press spells them. It says who is called what, not who holds which office, so
 * that it does not grow wrong as offices change hands.
 */
const LINES = [europeWest, europeEast, postSoviet, americas, asia, middleEast, africa, institutions].flatMap(
  (lines) => lines.trim().split('\n'),
);

/** One of the people and the forms of the name, as the lines give them. */
export interface ListedPerson {
  /** The first form, folded. */
  id: string;
  forms: readonly string[];
  familyFirst: boolean;
}

/** The table, read when it is first asked for: the worker wakes for much that needs no names. */
export function listedPeople(): readonly ListedPerson[] {
  return LINES.map((line) => {
    const forms = line.replace(/^\^/u, '').split('|');
    return { id: foldSpelling(forms[0] ?? ''), forms, familyFirst: line.startsWith('^') };
  });
}

/** Ids by whole name, and by surname alone. */
interface PeopleIndex {
  byName: ReadonlyMap<string, string[]>;
  bySurname: ReadonlyMap<string, string[]>;
}

let built: PeopleIndex | undefined;

function peopleIndex(): PeopleIndex {
  built ??= buildIndex();
  return built;
}

/** As names are compared: without stops, a "junior" as a word of its own. */
const folded = (name: string): string =>
  foldSpelling(name)
    .replace(/\./gu, '')
    .replace(/-(?=младш)/u, ' ');

function buildIndex(): PeopleIndex {
  const byName = new Map<string, string[]>();
  const bySurname = new Map<string, string[]>();
  for (const { id, forms, familyFirst } of listedPeople()) {
    for (const form of forms) {
      const words = folded(form).split(' ');
      enter(byName, words.join(' '), id);
      // Any end of the name may be the surname, particles and double surnames being what they are.
      const surnames = familyFirst
        ? words.slice(0, 1)
        : words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
      for (const surname of surnames) {
        enter(bySurname, surname, id);
        enter(bySurname, withoutArticle(surname), id);
      }
    }
  }
  return { byName, bySurname };
}

function enter(names: Map<string, string[]>, name: string, id: string): void {
  const ids = names.get(name);
  if (!ids) names.set(name, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** More bearers of one surname than these tell nothing. */
const MOST_BEARERS = 8;

/** What a name tells of a listed person whom it may mean. */
export interface Listed {
  /** Bits of `declension` that the name allows. */
  sexes: number;
  /** Whether it is the whole name, and not the surname alone. */
  whole: boolean;
}

const caches = new Map<LanguageCode, (name: string) => ReadonlyMap<string, Listed>>();

/** The listed people whom a name, in any case, may mean, by id. */
export function peopleNamed(name: string, language: LanguageCode): ReadonlyMap<string, Listed> {
  let cached = caches.get(language);
  if (!cached) {
    cached = remember(2048, (key) => lookUp(key, language));
    caches.set(language, cached);
  }
  return cached(name.length > 200 ? name.slice(0, 200) : name);
}

function lookUp(name: string, language: LanguageCode): ReadonlyMap<string, Listed> {
  const { tokens, suffix, sexes } = parseName(name, language);
  const { byName, bySurname } = peopleIndex();
  const people = new Map<string, Listed>();
  const add = (words: readonly string[], allowed: number) => {
    const key = folded([...words, ...(suffix ? [suffix] : [])].join(' '));
    const whole = byName.has(key);
    const ids = byName.get(key) ?? bySurname.get(key) ?? [];
    if (ids.length > MOST_BEARERS) return;
    for (const id of ids) {
      const before = people.get(id);
      people.set(id, { sexes: allowed | (before?.sexes ?? 0), whole: whole || (before?.whole ?? false) });
    }
  };
  const ways = interpret(name, language);
  for (const way of ways) add(way.lemmas, way.sexes & sexes || way.sexes);
  // As it stands, where no case of it is known: «Александру Мунтяну» looks like one of something else.
  const isFound = [...people.values()].some(({ whole }) => whole);
  if (tokens.length > 1 && !isFound)
    add(
      tokens.map(({ text }) => text),
      sexes,
    );
  return people;
}
