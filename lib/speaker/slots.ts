import { foldCase } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameWord } from './words.ts';

/** The place of a word within a name. */
export type NameSlot = 'given' | 'middle' | 'patronymic' | 'surname' | 'particle' | 'initial';

export interface NameToken {
  text: string;
  folded: string;
  slot: NameSlot;
}

/** Whether a form of a word may be a given name that the language's list has. */
export function isGiven(folded: string, lex: Lexicon): boolean {
  if (lex.given.has(folded)) return true;
  const last = folded.slice(folded.lastIndexOf('-') + 1);
  if (last !== folded && isGiven(last, lex)) return true;
  return lex.nominatives(folded, 'given').some((r) => lex.given.has(foldCase(r.lemma)));
}

/** Nominatives that a form may have as a patronymic. */
function patronymicLemmas(folded: string, lex: Lexicon): string[] {
  const endings = lex.words.patronymics;
  if (!endings) return [];
  const lemmas = lex.nominatives(folded, 'surname').map((r) => r.lemma);
  return [folded, ...lemmas].filter((lemma) =>
    [...endings.male, ...endings.female].some((e) => lemma.length > e.length + 1 && lemma.endsWith(e)),
  );
}

/** After a given name alone a word in «-ович» is oftener a surname, unless it is made of a common given name. */
function isSurePatronymic(folded: string, lex: Lexicon): boolean {
  return patronymicLemmas(folded, lex).some((lemma) => {
    if (/(?:овна|евна|івна|ївна|ична)$/u.test(lemma)) return true;
    if (/^(?:ильич|іллич|лукич|кузьмич|фомич|саввич|савич|никитич)$/u.test(lemma)) return true;
    const father = /^(.+?)(?:[йь]ович|[оеё]вич)$/u.exec(lemma)?.[1];
    if (father === undefined) return false;
    return (
      ['', 'й', 'ь', 'о'].some((ending) => lex.fathers.has(father + ending)) || IRREGULAR_FATHER.test(father)
    );
  });
}

/** Павлович, Петрович, Львович, Васильевич, Юрьевич, Григорьевич: stems that differ from the name's. */
const IRREGULAR_FATHER = /^(?:павл|петр|льв|[а-яії]+ь)$/u;

export function slotsOf(
  name: readonly NameWord[],
  lex: Lexicon,
  eastern: boolean,
  titled: boolean,
): NameToken[] {
  const slot: NameSlot[] = name.map((w) =>
    w.sort === 'initial' ? 'initial' : w.sort === 'particle' ? 'particle' : 'middle',
  );
  const free = name.flatMap((w, i) => (w.sort === 'word' ? [i] : []));
  const assign = (index: number | undefined, to: NameSlot): void => {
    if (index !== undefined) slot[index] = to;
  };
  const at = (index: number | undefined): string => (index === undefined ? '' : (name[index]?.folded ?? ''));
  const initials = slot.includes('initial');
  if (eastern) {
    assign(free[0], 'surname');
    for (const index of free.slice(1)) assign(index, 'given');
  } else if (free.length === 1) {
    const alone = at(free[0]);
    assign(
      free[0],
      !initials && !titled && isGiven(alone, lex) && !slot.includes('particle') ? 'given' : 'surname',
    );
  } else if (free.length > 1) {
    const isPatronymic =
      free.length > 2
        ? (word: string) => patronymicLemmas(word, lex).length > 0
        : (word: string) => isSurePatronymic(word, lex);
    const patronymic = free.findIndex((index, i) => i > 0 && isPatronymic(at(index)));
    assignWestern(free, patronymic, assign, at, lex, initials);
  }
  return name.map((w, i) => ({ text: w.text, folded: w.folded, slot: slot[i] ?? 'middle' }));
}

/** How surnames of the languages end that write them before the given name at times. */
const LIKE_SURNAME =
  /(?:[оеё]в|[иы]н|ск|цк|ч|ко|юк|ук|як|ян|дзе|[иі]л[иі]|ец|ман|ер|берг|штейн|о[гв]лу|бай|бек|[аеиоуы]й|ів|єв|їн)(?:[аяуюеиіо]|о[йюмв]|[иы]м|[ое]го|[ое]му|ая|ую|[еє]м)?$/u;

function assignWestern(
  free: readonly number[],
  patronymic: number,
  assign: (index: number | undefined, to: NameSlot) => void,
  at: (index: number | undefined) => string,
  lex: Lexicon,
  initials: boolean,
): void {
  const [first] = free;
  const last = free.at(-1);
  if (patronymic > 0 && free.length === 2 && isGiven(at(first), lex)) {
    assign(first, 'given');
    assign(last, 'patronymic');
  } else if (patronymic > 0 && free.length > 2) {
    const family = patronymic === free.length - 1;
    assign(free[patronymic], 'patronymic');
    assign(free[patronymic - 1], 'given');
    assign(family ? first : last, 'surname');
  } else if (
    free.length === 2 &&
    !initials &&
    isGiven(at(last), lex) &&
    !isGiven(at(first), lex) &&
    LIKE_SURNAME.test(at(first))
  ) {
    assign(first, 'surname');
    assign(last, 'given');
  } else {
    assign(first, 'given');
    for (const index of free.slice(1, -1)) if (isGiven(at(index), lex)) assign(index, 'given');
    assign(last, 'surname');
  }
}
