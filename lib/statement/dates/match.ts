import type { DateWords, ShapeName } from '../../language/date-words.ts';
import { needsCore } from './cores.ts';
import { firstWords } from './first-words.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { noted, type Reading } from './reading.ts';
import { type Item, type Shape, shapesOf } from './shapes.ts';
import { matchSlot, type SlotMatch } from './slots.ts';
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
  const token = tokens[at];
  if (!token) return null;
  const shapes = token.kind === 'number' ? matcher.byFigure : matcher.byWord.get(token.word);
  if (shapes === undefined) return null;
  const search = new Search(tokens, matcher.lexicon, at);
  for (const { name, shape, core } of shapes) {
    if (coreNear || !core) search.tryShape(name, shape);
  }
  return search.best;
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
    this.follow({ shape, index: 0, after: null }, { next: this.start, reading: {} }, name);
  }

  /** Follows a path through a shape in all ways, and notes the longest that reaches its end. */
  private follow(path: Path | null, place: SlotMatch, name: ShapeName): void {
    const item = path?.shape[path.index];
    if (!path || !item) {
      if (place.next > (this.best?.next ?? this.start)) this.best = { name, ...place };
      return;
    }
    const rest = afterItem(path);
    for (const reached of this.after(item, place)) this.follow(rest, reached, name);
    if (item.sort === 'shapes') {
      for (const shape of item.shapes) this.follow({ shape, index: 0, after: rest }, place, name);
    }
    if (item.sort !== 'note' && item.optional) this.follow(rest, place, name);
  }

  /** The places that one item, if it is not made of shapes, leads to. */
  private after(item: Item, { next, reading }: SlotMatch): readonly SlotMatch[] {
    switch (item.sort) {
      case 'note':
        return [{ next, reading: noted(reading, item.note) }];
      case 'slot': {
        const found = matchSlot(item.slot, this.tokens, next, reading, this.lexicon);
        return found ? [found] : NOWHERE;
      }
      case 'words': {
        const standing = item.options.filter((option) => this.stands(option, next));
        return standing.length > 0
          ? standing.map(({ length }) => ({ next: next + length, reading }))
          : NOWHERE;
      }
      case 'shapes':
        return NOWHERE;
    }
  }

  private stands(words: readonly string[], at: number): boolean {
    for (let i = 0; i < words.length; i++) {
      if (this.tokens[at + i]?.word !== words[i]) return false;
    }
    return true;
  }
}

/** A place in a shape, and the place to go on from when it is at its end. */
interface Path {
  shape: Shape;
  index: number;
  after: Path | null;
}

function afterItem({ shape, index, after }: Path): Path | null {
  return index + 1 < shape.length ? { shape, index: index + 1, after } : after;
}

const NOWHERE: readonly SlotMatch[] = [];
