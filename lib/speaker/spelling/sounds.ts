import { graphemeAt, inLettersOf, type SpellingTable } from './table.ts';

/**
 * All that a spelling may sound like: a small automaton from node 0 to the last. Each node has its letters with the node
 * they lead to; the letter '' leads there for nothing.
 */
export interface Sounds {
  arcs: readonly (readonly { letter: string; to: number }[])[];
  last: number;
}

/** Reads a folded word by a table. */
export function soundsOf(written: string, table: SpellingTable): Sounds {
  const word = inLettersOf(table, written);
  const arcs: { letter: string; to: number }[][] = [[]];
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

function addPath(arcs: { letter: string; to: number }[][], from: number, to: number, sound: string): void {
  let node = from;
  for (let i = 0; i < sound.length - 1; i++) {
    const next = arcs.push([]) - 1;
    arcs[node]?.push({ letter: sound.charAt(i), to: next });
    node = next;
  }
  arcs[node]?.push({ letter: sound.slice(-1), to });
}

/** Where the comparison of two spellings stands: a node in each, and the letter said last. */
interface State {
  x: number;
  y: number;
  said: string;
}

/**
 * Whether two spellings may sound alike. A letter said twice counts once, on either side. Takes time in proportion to
 * the product of the lengths at worst.
 */
export function soundAlike(a: Sounds, b: Sounds): boolean {
  const seen = new Set<string>();
  const pending: State[] = [{ x: 0, y: 0, said: '' }];
  for (let state = pending.pop(); state; state = pending.pop()) {
    if (state.x === a.last && state.y === b.last) return true;
    const key = `${state.x},${state.y},${state.said}`;
    if (seen.has(key)) continue;
    seen.add(key);
    pushNext(pending, state, a, b);
  }
  return false;
}

function pushNext(pending: State[], { x, y, said }: State, a: Sounds, b: Sounds): void {
  const others = b.arcs[y] ?? [];
  for (const other of others) {
    if (other.letter === '' || other.letter === said) pending.push({ x, y: other.to, said });
  }
  for (const one of a.arcs[x] ?? []) {
    if (one.letter === '' || one.letter === said) pending.push({ x: one.to, y, said });
    if (one.letter === '') continue;
    for (const other of others) {
      if (one.letter === other.letter) pending.push({ x: one.to, y: other.to, said: one.letter });
    }
  }
}

/** Classes of consonants that spellings confuse; vowels count for nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  б: 'P',
  п: 'P',
  в: 'V',
  ф: 'V',
  г: 'K',
  к: 'K',
  х: '',
  д: 'T',
  т: 'T',
  ж: 'S',
  ш: 'S',
  ч: 'S',
  щ: 'S',
  з: 'S',
  с: 'S',
  ц: 'S',
  м: 'M',
  н: 'N',
  л: 'L',
  р: 'R',
};

/** The consonants of all that a spelling may sound like, by class; at most `limit` of them. */
export function consonants(sounds: Sounds, limit: number): string[] {
  const reached: Set<string>[] = sounds.arcs.map(() => new Set());
  reached[0]?.add('');
  const pending = [0];
  // Nodes are numbered so that arcs may lead back to an earlier number only inside one grapheme: visit until stable.
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const arc of sounds.arcs[node] ?? []) {
      const target = reached[arc.to];
      if (!target || target.size > limit) continue;
      const before = target.size;
      for (const key of reached[node] ?? []) target.add(append(key, CLASSES[arc.letter] ?? ''));
      if (target.size > before) pending.push(arc.to);
    }
  }
  return [...(reached[sounds.last] ?? [])].slice(0, limit);
}

/** A class once, however often it follows itself; «дж» and «тс» as the one sound they are close to. */
function append(key: string, letter: string): string {
  if (letter === '' || key.endsWith(letter)) return key;
  if (letter === 'S' && key.endsWith('T'))
    return key.slice(0, -1).endsWith('S') ? key.slice(0, -1) : `${key.slice(0, -1)}S`;
  return key + letter;
}
