import { languages } from '../language/languages.ts';
import { foldSpelling } from './fold.ts';

/** States, by the names that the browser itself knows them by in the languages that we read. */

const A = 'A'.charCodeAt(0);
const LETTERS = 26;
/** What stands for no state: the world's parts, what the codes are kept for, and codes of old for what has one of its own. */
const NO_STATES: ReadonlySet<string> = new Set(
  'EU EZ UN XA XB ZZ QO AN BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR'.split(' '),
);
/** Names that the press prefers to the browser's. */
const ALSO: readonly (readonly [names: string, code: string])[] = [
  ['usa, us, u.s, america, сша, америка, états-unis, ee uu, ee.uu', 'US'],
  ['uk, britain, great britain, британия, великобритания, британія, großbritannien, grande-bretagne', 'GB'],
  ['czech republic, чешская республика', 'CZ'],
  ['turkey, turquie, turquía, турция, туреччина', 'TR'],
  ['belarus, белоруссия, беларусь, білорусь', 'BY'],
  ['kyrgyzstan, kirgistan, киргизия, кыргызстан', 'KG'],
  ['moldova, молдавия, молдова', 'MD'],
  ['russia, russian federation, рф, российская федерация', 'RU'],
  ['north korea, кндр, nordkorea', 'KP'],
  ['uae, оаэ', 'AE'],
];

let states: ReadonlyMap<string, string> | null = null;

/** What stands for a state, whatever language its folded name is in; undefined for any other name. */
export function stateOf(folded: string): string | undefined {
  states ??= allStates();
  return states.get(folded);
}

function allStates(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code: language } of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes()) {
      const name = names.of(code);
      if (name !== undefined) found.set(foldSpelling(name), `state ${code}`);
    }
  }
  for (const [names, code] of ALSO)
    for (const name of names.split(', ')) found.set(foldSpelling(name), `state ${code}`);
  return found;
}

/** All codes of two letters: what is no state's has no name. */
function codes(): string[] {
  const letters = Array.from({ length: LETTERS }, (_, i) => String.fromCharCode(A + i));
  return letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => !NO_STATES.has(code));
}
