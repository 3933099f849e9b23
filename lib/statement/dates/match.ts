import type { DateWords, ShapeName } from '../../language/date-words.ts';
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
}

/** A language's shapes made ready to be looked for. */
export interface Matcher {
  lexicon: Lexicon;
  /** Which shapes a word may begin: nearly all words begin none, which is what makes the search fast. */
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
      const first = firstWords(shape, lexicon);
      if (first.figure) byFigure.push({ name, shape });
      for (const word of first.words) {
        const known = byWord.get(word);
        if (known) known.push({ name, shape });
        else byWord.set(word, [{ name, shape }]);
      }
    }
  }
  return { lexicon, byWord, byFigure };
}

/** The longest shape that begins at a token; of equals the first listed. */
export function longestShape(matcher: Matcher, tokens: readonly DateToken[], at: number): ShapeMatch | null {
  const token = tokens[at];
  if (!token) return null;
  const shapes = token.kind === 'number' ? matcher.byFigure : matcher.byWord.get(token.word);
  let best: ShapeMatch | null = null;
  for (const { name, shape } of shapes ?? []) {
    for (const { next, reading } of matchShape(
      shape,
      0,
      { next: at, reading: {} },
      tokens,
      matcher.lexicon,
    )) {
      if (next > (best?.next ?? at)) best = { name, next, reading };
    }
  }
  return best;
}

/** All ways in which a shape's items, from `index` on, stand after what has been matched. */
function* matchShape(
  shape: Shape,
  index: number,
  before: SlotMatch,
  tokens: readonly DateToken[],
  lexicon: Lexicon,
): Generator<SlotMatch> {
  const item = shape[index];
  if (!item) {
    yield before;
    return;
  }
  for (const after of matchItem(item, before, tokens, lexicon)) {
    yield* matchShape(shape, index + 1, after, tokens, lexicon);
  }
}

function* matchItem(
  item: Item,
  before: SlotMatch,
  tokens: readonly DateToken[],
  lexicon: Lexicon,
): Generator<SlotMatch> {
  const { next, reading } = before;
  switch (item.sort) {
    case 'note':
      yield { next, reading: noted(reading, item.note) };
      return;
    case 'words':
      for (const option of item.options) {
        if (option.every((word, index) => tokens[next + index]?.word === word)) {
          yield { next: next + option.length, reading };
        }
      }
      break;
    case 'slot': {
      const found = matchSlot(item.slot, tokens, next, reading, lexicon);
      if (found) yield found;
      break;
    }
    case 'shapes':
      for (const shape of item.shapes) yield* matchShape(shape, 0, before, tokens, lexicon);
  }
  if (item.optional) yield before;
}
