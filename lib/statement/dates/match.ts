import type { DateWords, ShapeName } from '../../language/date-words.ts';
import { needsCore } from './cores.ts';
import { firstWords } from './first-words.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { noted, type Reading } from './reading.ts';
import { type Shape, shapesOf } from './shapes.ts';
import { matchSlot } from './slots.ts';
import type { DateToken } from './tokens.ts';

/** A shape found in a text. */
export interface ShapeMatch {
  name: ShapeName;
  next: number;
  reading: Reading;
}

interface NamedShape {
  name: ShapeName;
  shape: Shape;
  /** Whether it holds a word that stands in dates alone (a month, a unit, a figure): see `cores.ts`. */
  core: boolean;
}

/** A language's shapes made ready to be looked for. */
export interface Matcher {
  lexicon: Lexicon;
  /** Which shapes a word may begin: nearly all words begin none. */
  byWord: ReadonlyMap<string, readonly NamedShape[]>;
  /** The shapes that figures may begin. */
  byFigure: readonly NamedShape[];
}

export function matcherOf(words: DateWords): Matcher {
  const lexicon = lexiconOf(words);
  const byWord = new Map<string, NamedShape[]>();
  const byFigure: NamedShape[] = [];
  for (const [name, shapes] of shapesOf(words)) {
    for (const shape of shapes) {
      const named = { name, shape, core: needsCore(shape) };
      const first = firstWords(shape, lexicon);
      if (first.figure) byFigure.push(named);
      for (const word of first.words) {
        const known = byWord.get(word);
        if (known) known.push(named);
        else byWord.set(word, [named]);
      }
    }
  }
  return { lexicon, byWord, byFigure };
}

/**
 * The longest shape that begins at a token; of equals the first listed. `coreNear` tells whether a core follows soon:
 * without one only few shapes need be tried, which is what makes the search fast in text without dates.
 */
export function longestShape(
  matcher: Matcher,
  tokens: readonly DateToken[],
  at: number,
  coreNear: boolean,
): ShapeMatch | null {
  const shapes = shapesAt(matcher, tokens[at]);
  if (shapes === undefined) return null;
  const search = new Search(tokens, matcher.lexicon, at);
  for (const { name, shape, core } of shapes) {
    if (coreNear || !core) search.tryShape(name, shape);
  }
  return search.best;
}

/** Whether any shape may begin with a token. */
export function mayBegin(matcher: Matcher, token: DateToken | undefined): boolean {
  return shapesAt(matcher, token) !== undefined;
}

function shapesAt(matcher: Matcher, token: DateToken | undefined): readonly NamedShape[] | undefined {
  return token?.kind === 'number' ? matcher.byFigure : matcher.byWord.get(token?.word ?? '');
}

/** One search for the longest shape at one token. */
class Search {
  best: ShapeMatch | null = null;
  readonly tokens: readonly DateToken[];
  readonly lexicon: Lexicon;
  readonly start: number;

  constructor(tokens: readonly DateToken[], lexicon: Lexicon, start: number) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.start = start;
  }

  tryShape(name: ShapeName, shape: Shape): void {
    this.follow(shape, 0, null, this.start, NOTHING_READ, name);
  }

  /**
   * Follows a path through a shape in all ways, and notes the longest that reaches its end; `after` is where to go on from
   * behind the shape. Most paths end at their second item, so nothing is made before it is needed.
   */
  private follow(
    shape: Shape,
    index: number,
    after: Path | null,
    next: number,
    reading: Reading,
    name: ShapeName,
  ): void {
    const item = shape[index];
    if (!item) {
      if (after) this.follow(after.shape, after.index, after.after, next, reading, name);
      else if (next > (this.best?.next ?? this.start)) this.best = { name, next, reading };
      return;
    }
    switch (item.sort) {
      case 'note':
        this.follow(shape, index + 1, after, next, noted(reading, item.note), name);
        return;
      case 'slot': {
        const found = matchSlot(item.slot, this.tokens, next, reading, this.lexicon);
        if (found) this.follow(shape, index + 1, after, found.next, found.reading, name);
        break;
      }
      case 'words':
        for (const option of item.options)
          if (this.stands(option, next))
            this.follow(shape, index + 1, after, next + option.length, reading, name);
        break;
      case 'shapes': {
        const behind: Path = { shape, index: index + 1, after };
        for (const inner of item.shapes) this.follow(inner, 0, behind, next, reading, name);
      }
    }
    if (item.optional) this.follow(shape, index + 1, after, next, reading, name);
  }

  private stands(words: readonly string[], at: number): boolean {
    for (let i = 0; i < words.length; i++) {
      if (this.tokens[at + i]?.word !== words[i]) return false;
    }
    return true;
  }
}

/** The place in a shape to go on from behind a shape inside it. */
interface Path {
  shape: Shape;
  index: number;
  after: Path | null;
}

const NOTHING_READ: Reading = {};
