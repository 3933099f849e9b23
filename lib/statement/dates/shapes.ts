import type { DateWords, ShapeName } from '../../language/date-words.ts';
import { NOTES, type Note, SLOTS, type Slot } from './reading.ts';
import { dateTokens } from './tokens.ts';

/** One item of a shape. */
export type Item =
  /** Any of these sequences of words. */
  | { sort: 'words'; options: readonly (readonly string[])[]; optional: boolean }
  | { sort: 'slot'; slot: Slot; optional: boolean }
  | { sort: 'shapes'; shapes: readonly Shape[]; optional: boolean }
  /** Matches nothing and notes something. */
  | { sort: 'note'; note: Note };

export type Shape = readonly Item[];

/** Dates in figures are written alike everywhere. */
const FIGURES = [
  '{day} . {monthNumber} . {year}',
  '{day} . {monthNumber} . {shortYear}',
  '{year} - {monthNumber} - {day}',
];
const SLASHED = ['{day} / {monthNumber} / {year}', '{day} / {monthNumber} / {shortYear}'];

/** A note on a shape that is wrong: these are the project's own data, so it must not go unseen. */
class ShapeError extends Error {}

/** Reads a language's shapes, by their name. Throws {@link ShapeError} where one is misspelt. */
export function shapesOf(words: DateWords): Map<ShapeName, Shape[]> {
  const elided = new Set(words.elided.split(' '));
  const parts = new Map<string, Shape[]>();
  const read = (shape: string): Shape => shape.split(' ').map((item) => itemOf(item, parts, elided));
  // Registered before they are read, so that parts may name one another.
  for (const name of [...Object.keys(words.parts), 'time']) parts.set(name, []);
  for (const [name, shapes] of Object.entries({ ...words.parts, time: words.dayTimes })) {
    parts.get(name)?.push(...shapes.map(read));
  }
  const found = new Map<ShapeName, Shape[]>();
  for (const [name, shapes] of Object.entries(words.shapes)) {
    if (isShapeName(name)) found.set(name, shapes.map(read));
  }
  const figures = [...FIGURES, ...(words.slashed === null ? [] : SLASHED)];
  found.set('day', [...(found.get('day') ?? []), ...figures.map(read)]);
  return found;
}

function itemOf(text: string, parts: ReadonlyMap<string, Shape[]>, elided: ReadonlySet<string>): Item {
  const optional = text.length > 1 && text.endsWith('?');
  const body = optional ? text.slice(0, -1) : text;
  const inner = body.slice(1, -1);
  if (body.startsWith('{=')) return { sort: 'note', note: noteOf(inner.slice(1)) };
  if (body.startsWith('{')) return { sort: 'slot', slot: slotOf(inner), optional };
  if (body.startsWith('<')) {
    const shapes = parts.get(inner);
    if (!shapes) throw new ShapeError(`no part is named ${inner}`);
    return { sort: 'shapes', shapes, optional };
  }
  const options = body.split('|').map((option) => sequenceOf(option.replaceAll('_', ' '), elided));
  return { sort: 'words', options, optional };
}

/** The words of a phrase as tokens have them. */
export function sequenceOf(phrase: string, elided: ReadonlySet<string>): string[] {
  return dateTokens(phrase, { start: 0, end: phrase.length }, elided).map((token) => token.word);
}

function slotOf(name: string): Slot {
  const slot = SLOTS.find((each) => each === name);
  if (slot === undefined) throw new ShapeError(`no class of words is named ${name}`);
  return slot;
}

function noteOf(name: string): Note {
  const note = NOTES.find((each) => each === name);
  if (note === undefined) throw new ShapeError(`nothing to note is named ${name}`);
  return note;
}

const NAMES: Readonly<Record<ShapeName, true>> = {
  today: true,
  yesterday: true,
  twoDaysAgo: true,
  ago: true,
  later: true,
  earlier: true,
  nextDay: true,
  twoDaysLater: true,
  twoDaysBefore: true,
  dayBefore: true,
  same: true,
  following: true,
  weekday: true,
  weekdayOfLastWeek: true,
  weekend: true,
  day: true,
  period: true,
  mention: true,
  undated: true,
};

function isShapeName(name: string): name is ShapeName {
  return name in NAMES;
}
