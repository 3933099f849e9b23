/** What a quotation glyph can do where it stands. */
export interface GlyphRole {
  opens: boolean;
  closes: boolean;
}

/** Glyphs that may close what another opened; any of a family closes any other, the likeliest first. */
const CLOSERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['«', ['»']],
  ['»', ['«']],
  ['„', ['“', '”', '"']],
  ['“', ['”', '"', '“']],
  ['‟', ['”', '"']],
  ['”', ['”']],
  ['"', ['"', '”', '″']],
  ['″', ['″', '"']],
  ['‚', ['‘', '’']],
  ['‘', ['’', "'"]],
  ['‛', ['’']],
  ["'", ["'", '’']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['``', ["''"]],
  ["''", ["''"]],
]);

export function canClose(open: string, close: string): boolean {
  return CLOSERS.get(open)?.includes(close) ?? false;
}

/** Whether a glyph is one of the single marks, which are also apostrophes. */
export function isSingle(glyph: string): boolean {
  return glyph === "'" || glyph === '’' || glyph === '‘' || glyph === '‚' || glyph === '‛';
}

/** A glyph's role told by its neighbours: free on a side means that no word touches it there. */
type Rule = (freeBefore: boolean, freeAfter: boolean) => GlyphRole;

const opens: Rule = () => ({ opens: true, closes: false });
const never: Rule = () => ({ opens: false, closes: false });
/** A closing glyph that some languages also open with: »…«, ”…”. */
const closesOrOpens: Rule = (before, after) => ({ opens: before && !after, closes: true });
const opensOrCloses: Rule = (before, after) => ({ opens: true, closes: !before && after });
const straight: Rule = (before, after) => ({ opens: !after || before, closes: after || !before });
const single: Rule = (before, after) => ({ opens: before && !after, closes: !before && after });

const RULES: ReadonlyMap<string, Rule> = new Map([
  ['``', opens],
  ['`', never],
  ['„', opens],
  ['‟', opens],
  ['‚', opens],
  ['‛', opens],
  ['“', (before, after) => ({ opens: before || !after, closes: true })],
  ['»', closesOrOpens],
  ['›', closesOrOpens],
  ['”', closesOrOpens],
  ['«', opensOrCloses],
  ['‹', opensOrCloses],
  ['‘', (before, after) => ({ opens: before && !after, closes: !before })],
  ['’', (before, after) => ({ opens: false, closes: !before || after })],
  ["'", single],
]);

/**
 * What a glyph can do between its neighbours. `before` and `after` are the characters on either side, empty at a
 * line's end. Several glyphs face both ways by language: “ closes after „ and opens elsewhere; » opens in »…«.
 */
export function roleOf(glyph: string, before: string, after: string): GlyphRole {
  // Two straight single marks stand for a double one in agency copy, but are italics beside a real one («''»).
  if (glyph === "''" && (REAL_MARKS.includes(before) || REAL_MARKS.includes(after)))
    return never(false, false);
  return (RULES.get(glyph) ?? straight)(isFree(before), isFreeAfter(after));
}

const REAL_MARKS = ['«', '»', '“', '”', '„', '"'];

const OPENING = '([{«„“‘‚‹"\'—–-=/>';
const CLOSING = ')]}»“”’›"\'.,;:!?…—–-</';

function isFree(character: string): boolean {
  return character === '' || /\s/u.test(character) || OPENING.includes(character);
}

function isFreeAfter(character: string): boolean {
  return character === '' || /\s/u.test(character) || CLOSING.includes(character);
}
