import { graphemeAt, inLettersOf, type SpellingTable } from './table.ts';

/**
 * All that a spelling may sound like: a small automaton from node 0 to the last. The arcs of a node are pairs of a
 * letter's code and the node it leads to; the code SILENT leads there for nothing.
 */
export interface Sounds {
  arcs: readonly (readonly number[])[];
  last: number;
}

const SILENT = 0;
/** One more than the letters of the folded Cyrillic, «а» to «я». */
const CODES = 33;

const codeOf = (letter: string): number => (letter === '' ? SILENT : letter.charCodeAt(0) - 0x42f);

/** Reads a word in folded case by a table. */
export function soundsOf(written: string, table: SpellingTable): Sounds {
  const word = inLettersOf(table, written);
  const arcs: number[][] = [[]];
  let node = 0;
  for (let at = 0; at < word.length; ) {
    const { length, sounds } = graphemeAt(word, at, table);
    const end = arcs.push([]) - 1;
    for (const sound of sounds) addPath(arcs, node, end, sound);
    node = end;
    at += length;
  }
  return { arcs, last: node };
}

function addPath(arcs: number[][], from: number, to: number, sound: string): void {
  let node = from;
  for (let i = 0; i < sound.length - 1; i++) {
    const next = arcs.push([]) - 1;
    arcs[node]?.push(codeOf(sound.charAt(i)), next);
    node = next;
  }
  arcs[node]?.push(codeOf(sound.slice(-1)), to);
}

/**
 * Whether two spellings may sound alike. A letter said twice counts once, on either side. Takes time in proportion to
 * the product of the lengths at worst.
 */
export function soundAlike(a: Sounds, b: Sounds): boolean {
  const width = b.arcs.length;
  const goal = a.last * width + b.last;
  const seen = new Set<number>([0]);
  // A state is the node in each and the letter said last, in one number.
  const pending = [0];
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const nodes = Math.floor(state / CODES);
    if (nodes === goal) return true;
    const said = state % CODES;
    for (const next of nextStates(
      a.arcs[Math.floor(nodes / width)] ?? [],
      b.arcs[nodes % width] ?? [],
      nodes,
      said,
      width,
    )) {
      if (seen.has(next)) continue;
      seen.add(next);
      pending.push(next);
    }
  }
  return false;
}

function nextStates(
  ones: readonly number[],
  others: readonly number[],
  nodes: number,
  said: number,
  width: number,
): number[] {
  const next: number[] = [];
  const y = nodes % width;
  const x = nodes - y;
  for (let j = 0; j < others.length; j += 2) {
    const code = others[j] ?? SILENT;
    if (code === SILENT || code === said) next.push((x + (others[j + 1] ?? 0)) * CODES + said);
  }
  for (let i = 0; i < ones.length; i += 2) {
    const code = ones[i] ?? SILENT;
    const to = (ones[i + 1] ?? 0) * width;
    if (code === SILENT || code === said) next.push((to + y) * CODES + said);
    if (code !== SILENT) pushShared(next, others, code, to);
  }
  return next;
}

function pushShared(next: number[], others: readonly number[], code: number, to: number): void {
  for (let j = 0; j < others.length; j += 2) {
    if (others[j] === code) next.push((to + (others[j + 1] ?? 0)) * CODES + code);
  }
}

/** Classes of consonants that spellings confuse; vowels and «х», which many spellings lack, count for nothing. */
const CLASSES = new Map(
  Object.entries({
    бп: 'P',
    вф: 'V',
    гк: 'K',
    дт: 'T',
    жшчщзсц: 'S',
    м: 'M',
    н: 'N',
    л: 'L',
    р: 'R',
  }).flatMap(([letters, name]) => [...letters].map((letter) => [codeOf(letter), name] as const)),
);

/** The consonants of all that a spelling may sound like, by class; at most `limit` of them. */
export function consonants({ arcs, last }: Sounds, limit: number): string[] {
  const reached: Set<string>[] = arcs.map(() => new Set());
  reached[0]?.add('');
  const pending = [0];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const from = arcs[node] ?? [];
    for (let i = 0; i < from.length; i += 2) {
      const to = from[i + 1] ?? 0;
      const target = reached[to];
      if (!target || target.size > limit) continue;
      const before = target.size;
      for (const key of reached[node] ?? []) target.add(append(key, CLASSES.get(from[i] ?? SILENT) ?? ''));
      if (target.size > before) pending.push(to);
    }
  }
  return [...(reached[last] ?? [])].slice(0, limit);
}

/** A class once, however often it follows itself; «дж» and «тс» as the one sound they are close to. */
function append(key: string, name: string): string {
  if (name === '' || key.endsWith(name)) return key;
  if (name !== 'S' || !key.endsWith('T')) return key + name;
  const before = key.slice(0, -1);
  return before.endsWith('S') ? before : `${before}S`;
}
