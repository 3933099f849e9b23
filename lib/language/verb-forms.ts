import type { CueForm, CueSort, CueWord, SourceWords } from './cue-words.ts';
import type { Gender, GrammaticalNumber } from './speaker-words.ts';

/** What all forms of one reporting verb have in common. */
export interface CueTraits {
  sort: CueSort;
  bare?: boolean;
  addressee?: boolean;
  infinitive?: boolean;
  followed?: readonly string[];
  denied?: boolean;
}

/** One inflected form and what it tells of its subject. */
export interface VerbForm {
  word: string;
  form: CueForm;
  gender?: Gender;
  number?: GrammaticalNumber;
  noun?: boolean;
  particles?: readonly string[];
  passive?: boolean;
  compound?: boolean;
  impersonal?: boolean;
  person?: 1;
}

/** Collects inflected forms under their verbs' traits; a form met first keeps its reading, and gains the particles of others. */
export class CueList {
  readonly words = new Map<string, CueWord>();

  add(traits: CueTraits, forms: Iterable<VerbForm>): void {
    for (const { word, ...form } of forms) {
      const known = this.words.get(word);
      if (known?.particles && form.particles)
        this.words.set(word, { ...known, particles: [...known.particles, ...form.particles] });
      const isPlain = known?.particles !== undefined && !form.particles && !known.plain;
      if (known && !isPlain) continue;
      const cue = cueWord(traits, form);
      this.words.set(word, known ? { ...known, plain: cue } : cue);
    }
  }
}

function cueWord(traits: CueTraits, form: Omit<VerbForm, 'word'>): CueWord {
  return {
    sort: traits.sort,
    bare: traits.bare ?? false,
    addressee: traits.addressee ?? false,
    infinitive: traits.infinitive ?? false,
    ...(traits.denied ? { denied: true } : {}),
    noun: false,
    ...(traits.followed && { followed: traits.followed }),
    ...form,
  };
}

/** Splits a list written as words between white space. */
export function list(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

/** A set of words written between white space. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(list(words));
}

/** Phrases with bars between them, by their first word. */
export function phraseIndex(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, string[][]>();
  for (const words of phrases.split('|').map(list)) {
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  return index;
}

/** Source phrases by their first word, the longest first so that «по его словам» wins over «по». */
export function sourceIndex(sources: readonly SourceWords[]): ReadonlyMap<string, readonly SourceWords[]> {
  const index = new Map<string, SourceWords[]>();
  for (const source of sources) {
    const first = source.words[0] ?? '';
    const known = index.get(first);
    if (known) known.push(source);
    else index.set(first, [source]);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}
