import type { Poles, ShiftAxis, ShiftWords } from '../../language/shift-words.ts';
import { Patterns } from '../patterns.ts';

/** A word of the scales: where it stands. */
export interface Pole {
  axis: ShiftAxis;
  sign: 1 | -1;
}

/** A language's words of shift, made ready to be looked up. */
export interface ShiftLexicon {
  negations: Patterns<true>;
  negationReach: number;
  concords: Patterns<true>;
  idle: Patterns<true>;
  conditions: Patterns<true>;
  that: Patterns<true>;
  disowning: Patterns<true>;
  opinions: Patterns<true>;
  inPlace: Patterns<true>;
  breaks: Patterns<true>;
  commaEnds: boolean;
  carriers: Patterns<true>;
  joins: Patterns<true>;
  /** Null where "to" is no word of purpose. */
  toGoesOn: Patterns<true> | null;
  poles: Patterns<Pole>;
  general: Patterns<true>;
}

const known = new WeakMap<ShiftWords, ShiftLexicon>();

/** Made when first asked for: a browser that never compares loads no lists. */
export function shiftLexicon(words: ShiftWords): ShiftLexicon {
  const made = known.get(words);
  if (made) return made;
  const poles = new Patterns<Pole>();
  for (const [axis, { plus, minus }] of axesOf(words))
    poles.add(plus, { axis, sign: 1 }).add(minus, { axis, sign: -1 });
  const list = (patterns: string) => new Patterns<true>().add(patterns, true);
  const lexicon: ShiftLexicon = {
    negations: list(words.negations),
    negationReach: words.negationReach,
    concords: list(words.concords ?? ''),
    idle: list(words.idle),
    conditions: list(words.conditions),
    that: list(words.that),
    disowning: list(words.disowning),
    opinions: list(words.opinions),
    inPlace: list(words.inPlace),
    breaks: list(words.breaks),
    commaEnds: words.commaEnds,
    carriers: list(words.carriers),
    joins: list(words.joins),
    toGoesOn: words.toGoesOn === undefined ? null : list(words.toGoesOn),
    poles,
    general: list(words.general),
  };
  known.set(words, lexicon);
  return lexicon;
}

function axesOf({ poles }: ShiftWords): [ShiftAxis, Poles][] {
  const axes: ShiftAxis[] = [
    'stance',
    'existence',
    'amount',
    'permission',
    'duty',
    'will',
    'owner',
    'price',
    'scope',
    'worth',
    'bond',
  ];
  return axes.map((axis) => [axis, poles[axis]]);
}
