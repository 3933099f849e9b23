/**
 * What anybody would try first, to see how much the extractor adds: every pair of quotation marks
 * around three words or more is a statement, and the
 * last name before it said it. No words of any language, no cues.
 */

interface NaiveStatement {
  start: number;
  end: number;
  kind: 'direct';
  speaker: { name: string; mention: string } | null;
}

/** Marks that pair on one line. */
const PAIRED =
  /«([^«»\n]+)»|„([^„“”\n]+)[“”]|“([^“”\n]+)”|"([^"\n]+)"|(?<=^|[\s(])‘([^‘’\n]+)’(?=[\s.,;:)]|$)/gmu;

/** Words with a capital in a row. */
const NAME = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;

/** Less in marks is a name or a term. */
const MIN_WORDS = 3;

/** How far back the name is looked for, in UTF-16 code units. */
const NAME_REACH = 300;

/** The statements of a text as marks alone tell them. */
export function naiveStatements(text: string): NaiveStatement[] {
  const pairs = [...text.matchAll(PAIRED)].filter(
    ([words]) => words.trim().split(/\s+/u).length >= MIN_WORDS,
  );
  return pairs.map((match) => {
    const start = match.index + 1;
    const name = text
      .slice(Math.max(0, match.index - NAME_REACH), match.index)
      .match(NAME)
      ?.at(-1);
    return {
      start,
      end: match.index + match[0].length - 1,
      kind: 'direct',
      speaker: name === undefined ? null : { name, mention: name },
    };
  });
}
