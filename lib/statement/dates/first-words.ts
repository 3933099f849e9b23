import type { Lexicon } from './lexicon.ts';
import type { Slot } from './reading.ts';
import type { Item, Shape } from './shapes.ts';

/** What a shape may begin with. */
export interface FirstWords {
  words: ReadonlySet<string>;
  figure: boolean;
}

/** Collects what a shape may begin with: its first item, and the next ones as long as they can be left out. */
export function firstWords(shape: Shape, lexicon: Lexicon): FirstWords {
  const words = new Set<string>();
  let figure = false;
  for (const item of shape) {
    const first = firstOfItem(item, lexicon);
    for (const word of first.words) words.add(word);
    figure ||= first.figure;
    if (!(item.sort === 'note' || item.optional)) break;
  }
  return { words, figure };
}

function firstOfItem(item: Item, lexicon: Lexicon): FirstWords {
  if (item.sort === 'note') return { words: new Set(), figure: false };
  if (item.sort === 'words')
    return { words: new Set(item.options.flatMap((option) => option.slice(0, 1))), figure: false };
  if (item.sort === 'slot') return firstOfSlot(item.slot, lexicon);
  const all = item.shapes.map((shape) => firstWords(shape, lexicon));
  return { words: new Set(all.flatMap(({ words }) => [...words])), figure: all.some(({ figure }) => figure) };
}

function firstOfSlot(slot: Slot, lexicon: Lexicon): FirstWords {
  const only = (...lists: Iterable<string>[]): FirstWords => ({
    words: new Set(lists.flatMap((list) => [...list])),
    figure: false,
  });
  switch (slot) {
    case 'n':
      return {
        ...only(lexicon.numbers.keys(), lexicon.several, lexicon.approximately),
        figure: true,
      };
    case 'unit':
      return only(lexicon.units.keys());
    case 'units':
      return only(lexicon.severalUnits);
    case 'weekday':
      return only(lexicon.weekdays.keys());
    case 'month':
      return only(lexicon.months.keys());
    case 'season':
      return only(lexicon.seasons.keys());
    case 'inSeason':
      return only(lexicon.inSeason.keys());
    case 'part':
      return only(lexicon.periodParts.keys());
    case 'last':
    case 'last>year':
      return only(lexicon.last.keys());
    case 'this':
    case 'this>year':
      return only(lexicon.this);
    case 'yearWord':
      return only(lexicon.yearWords.keys());
    case 'decade':
      return { ...only(lexicon.decades.keys()), figure: true };
    case 'day':
    case 'lastDay':
    case 'quarter':
    case 'half':
      return { ...only(lexicon.ordinals.keys()), figure: true };
    case 'monthNumber':
    case 'year':
    case 'shortYear':
    case 'years2':
      return { words: new Set(), figure: true };
  }
}
