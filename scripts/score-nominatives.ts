import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { nominative } from '../lib/speaker/cases.ts';
import { contextHint } from '../lib/speaker/context.ts';
import { foldCase } from '../lib/speaker/fold.ts';

const text = v.optional(v.nullable(v.string()));

const PersonSchema = v.object({
  mentions: v.array(
    v.object({
      text: v.string(),
      start: v.number(),
      end: v.number(),
      parts: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  wikidataName: text,
  firstname: text,
  firstname1: text,
  lastname: text,
  lastname1: text,
  patronymic: text,
  nickname: text,
});

const ArticleSchema = v.object({ id: v.string(), text: v.string(), persons: v.array(PersonSchema) });

type Person = v.InferOutput<typeof PersonSchema>;

type Article = v.InferOutput<typeof ArticleSchema>;

export interface NominativeScore {
  /** Mentions whose nominative the set tells. */
  mentions: number;
  /** Those brought to it, with the article's other mentions and the words beside the mention known. */
  right: number;
  /** Those brought to it from the mention's own words alone. */
  rightAlone: number;
  errors: string[];
}

/**
 * How many mentions of persons come back to the nominative. A row of `file` is an article with its persons, their
 * mentions and either the nominative of each part (`firstname`, `lastname`, …) or a full name from Wikidata, from which
 * the words that a mention's words are forms of are taken. Mentions whose nominative neither tells are not counted.
 * «ё» counts as «е».
 */
export function scoreNominatives(file: string): NominativeScore {
  const score: NominativeScore = { mentions: 0, right: 0, rightAlone: 0, errors: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim()) scoreArticle(v.parse(ArticleSchema, JSON.parse(line)), score);
  }
  return score;
}

function scoreArticle(article: Article, score: NominativeScore): void {
  const known = article.persons.flatMap((person) => person.mentions.map((mention) => mention.text));
  for (const person of article.persons) {
    for (const { text: mention, start, end, parts } of person.mentions) {
      const wanted = expected(mention, parts, person);
      if (!wanted) continue;
      const context = contextHint(article.text.slice(0, start), article.text.slice(end), 'ru');
      const got = nominative(mention, 'ru', { known, ...context });
      score.mentions++;
      if (sameWords(nominative(mention, 'ru'), wanted)) score.rightAlone++;
      if (sameWords(got, wanted)) score.right++;
      else score.errors.push(`${article.id}: ${mention} → ${got}, want ${wanted}`);
    }
  }
}

const words = (name: string): string[] =>
  foldCase(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');

/** The mention with each of its words in the nominative; null where the set does not tell. */
function expected(mention: string, parts: Record<string, string> | undefined, person: Person): string | null {
  const names = parts
    ? [
        person.firstname,
        person.firstname1,
        person.patronymic,
        person.lastname,
        person.lastname1,
        person.nickname,
      ]
    : [person.wikidataName];
  const lemmas = names.flatMap((name) => words(name ?? ''));
  const found = words(mention).map((word) => lemmaOf(word, lemmas));
  return found.length > 0 && found.every((lemma) => lemma !== null) ? found.join(' ') : null;
}

/** What differs between a form and its nominative after the letters they share. */
const FORM_REST =
  /^(?:[аяуюыиеёо]|[оеёыи][мйю]|[оеё]го|[оеё]му|[уюыи][юеи]|[иь][юяе]|и[еь]ю|и[еи][мй]|ь?[еёю][мй]?|)$/u;
const LEMMA_REST = /^(?:[аяьй]|[иыо]й|[аия]я|ья|)$/u;
/** A vowel that comes and goes: Павел – Павла, Лев – Льва. */
const FLEETING = /^[еоё]([бвгдклмнпрстц])$/u;

/** The nominative of which a word may be a form: the one with which it shares all but an ending. */
function lemmaOf(word: string, lemmas: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const lemma of lemmas) {
    const shared = sharedPrefix(word, lemma);
    const [form, nominative] = [word.slice(shared), lemma.slice(shared)];
    const consonant = FLEETING.exec(nominative)?.[1];
    const regular = FORM_REST.test(form) && LEMMA_REST.test(nominative);
    const fleeting = consonant !== undefined && form.replace(/^ь/u, '').startsWith(consonant);
    const rest = form.length + nominative.length;
    if (shared > 0 && (regular || fleeting) && rest < least) {
      best = lemma;
      least = rest;
    }
  }
  return best;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
