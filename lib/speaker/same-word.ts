import type { LanguageCode } from '../model.ts';
import { aliasGroup } from './aliases.ts';
import { remember } from './cache.ts';
import { foldSpelling } from './fold.ts';
import { familiesOf, formsOf } from './given-families.ts';
import { cyrillicReading, latinReadings } from './spelling/readings.ts';
import { soundAlike } from './spelling/sounds.ts';

/** A word of a name in its nominative, in folded case, and the language whose spelling it has. */
export interface SpelledWord {
  word: string;
  language: LanguageCode;
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** Whether two surnames, each as its language spells it, are one. */
export function sameSurname(a: SpelledWord, b: SpelledWord): boolean {
  const one = foldSpelling(a.word);
  const other = foldSpelling(b.word);
  if (one === other || loose(one) === loose(other)) return true;
  const group = aliasGroup(one);
  if (group !== undefined && group === aliasGroup(other)) return true;
  return alike(a, b);
}

/**
 * Whether two given names are forms of one: Bill and William, Volodymyr and Владимир. Laxer than for surnames: it is
 * asked of people whose surnames are alike.
 */
export function sameGiven(a: SpelledWord, b: SpelledWord): boolean {
  const one = foldSpelling(a.word);
  const other = foldSpelling(b.word);
  if (one === other || loose(one) === loose(other)) return true;
  const families = familiesOf(one);
  const others = familiesOf(other);
  if (families.length > 0 && others.length > 0) return others.some((family) => families.includes(family));
  if (alike(a, b, true)) return true;
  // A spelling that the lists lack, of a name that they have.
  const listed = families.length > 0 ? formsOf(one) : formsOf(other);
  const unlisted = families.length > 0 ? b : a;
  return listed.some((form) => CYRILLIC.test(form) && alike(inCyrillic(form), unlisted, true));
}

const inCyrillic = (form: string): SpelledWord => ({
  word: form,
  language: /[іїє]/.test(form) ? 'uk' : 'ru',
});

/** «э», umlauts and a letter twice are written carelessly in one language too. */
const loose = (word: string): string =>
  word
    .replace(/э/g, 'е')
    .replace(/([aou])e/g, '$1')
    .replace(/dj/g, 'd')
    .replace(/(.)\1/g, '$1')
    .replace(/[-']/g, '');

function alike(a: SpelledWord, b: SpelledWord, lax = false): boolean {
  return compared(`${a.language} ${a.word} ${b.language} ${b.word} ${lax ? 'lax' : ''}`);
}

/** Remembered, since an article names the same few people many times. */
const compared = remember(4096, (key) => {
  const [la = '', one = '', lb = '', other = '', lax] = key.split(' ');
  return compareSounds({ word: one, language: la }, { word: other, language: lb }, lax === 'lax');
});

function compareSounds(a: SpelledWord, b: SpelledWord, lax: boolean): boolean {
  const aCyrillic = CYRILLIC.test(a.word);
  const bCyrillic = CYRILLIC.test(b.word);
  if (aCyrillic && bCyrillic) {
    return (
      // In Kazakh one name is written with its own letters and with Russian ones.
      (a.language !== b.language || a.language === 'kk') &&
      soundAlike(cyrillicReading(a.word, a.language), cyrillicReading(b.word, b.language))
    );
  }
  if (aCyrillic !== bCyrillic) {
    const [cyrillic, latin] = aCyrillic ? [a, b] : [b, a];
    const sounds = cyrillicReading(cyrillic.word, cyrillic.language);
    return latinReadings(latin.word, latin.language).some((reading) => soundAlike(reading.sounds(), sounds));
  }
  return alikeInLatin(a, b, lax);
}

/** Names that the press transliterates from Cyrillic, by their ends and clusters: only their spelling varies. */
const SLAVIC =
  /(?:[oeiy]v|[oe]w|[oe]ff|ine?|yn|s?[ck]+[iy]{1,2}j?|ya|ja|ïa|enk[oa]|u[kc]k?|[iy]t?t?s?ch|ian|yan|jan|dze|dse|[sc]h?w?v?ili|[iy]y|[iy]j|yev|[oe]va|wa|[iy]na|t?sch?k?o|zhy?|chk?o|u|bou?rg|baum|man)$|zh|kh|shch|jev|aev|sch/u;

function alikeInLatin(a: SpelledWord, b: SpelledWord, lax: boolean): boolean {
  // In one language only names from elsewhere are spelled in several ways; "Smith" and "Smyth" are two.
  if (!lax && a.language === b.language && !SLAVIC.test(a.word) && !SLAVIC.test(b.word)) return false;
  const ones = latinReadings(a.word, a.language).filter((r) => lax || r.sort !== 'origin');
  const others = latinReadings(b.word, b.language).filter((r) => lax || r.sort !== 'origin');
  return ones.some((one) =>
    others.some(
      (other) => (one.sort === 'own' || other.sort === 'own') && soundAlike(one.sounds(), other.sounds()),
    ),
  );
}

/** What an initial may stand for across scripts, by the sound it begins with. */
const INITIALS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'vw',
  г: 'gh',
  ґ: 'g',
  д: 'dj',
  дж: 'jgdc',
  е: 'eyj',
  э: 'eaii',
  є: 'yej',
  ж: 'zjgds',
  з: 'zs',
  и: 'iyeh',
  і: 'iyh',
  ї: 'iy',
  й: 'yji',
  к: 'kcqx',
  қ: 'kq',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'oha',
  п: 'p',
  р: 'r',
  с: 'scxz',
  т: 't',
  у: 'uwo',
  ф: 'fpt',
  х: 'hkjcx',
  ц: 'tczq',
  ч: 'ct',
  ш: 'sc',
  щ: 's',
  ю: 'yjiu',
  я: 'yji',
  ё: 'y',
  ы: 'eu',
};

/** Whether a name may stand behind an initial (folded, without its stop), of whichever script. */
export function initialFits(initial: SpelledWord, given: SpelledWord): boolean {
  const letters = lettersOf(initial.word);
  const pieces = foldSpelling(given.word).split('-');
  // «Ж.-Ж.» wants both pieces of the name.
  if (letters.length > 1 && pieces.length > 1) {
    return letters.every((letter, i) => begins(pieces[i] ?? '', letter));
  }
  return formsOf(pieces.join('-')).some((form) => begins(form, letters[0] ?? ''));
}

const lettersOf = (initial: string): string[] =>
  foldSpelling(initial)
    .split('-')
    .map((piece) => piece.replace(/[^\p{L}]/gu, ''));

function begins(form: string, letter: string): boolean {
  if (form.startsWith(letter)) return true;
  const formIsCyrillic = CYRILLIC.test(form);
  if (formIsCyrillic === CYRILLIC.test(letter)) return formIsCyrillic && nearLetters(letter, form.charAt(0));
  if (!formIsCyrillic) return (INITIALS[letter] ?? INITIALS[letter.charAt(0)] ?? '').includes(form.charAt(0));
  const first = form.startsWith('дж') ? 'дж' : form.charAt(0);
  return (INITIALS[first] ?? '').includes(letter.charAt(0));
}

/** Russian, Ukrainian and Kazakh letters for one sound. */
const NEAR = ['еєэ', 'иіїй', 'гґх', 'гғ', 'кқ', 'уұү', 'оө', 'хһ'];
const nearLetters = (a: string, b: string): boolean => NEAR.some((set) => set.includes(a) && set.includes(b));
