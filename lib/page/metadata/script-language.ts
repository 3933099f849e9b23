import type { LanguageCode } from '../../model.ts';

/** Scripts that tell a language, or at least the likeliest one, with the letters that tell a sister language. */
const SCRIPTS: readonly {
  letters: RegExp;
  language: LanguageCode;
  sisters?: readonly [RegExp, LanguageCode][];
}[] = [
  { letters: /\p{Script=Latin}/gu, language: 'en' },
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    sisters: [
      [/[әғқңөұүһі]{1}.*[әғқңұүһ]/su, 'kk'],
      [/[ў]/u, 'be'],
      [/[їєґ]/u, 'uk'],
      [/[ђћџљњј]/u, 'sr'],
    ],
  },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Han}/gu, language: 'zh' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar', sisters: [[/[پچژگ]/u, 'fa']] },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
];

const SAMPLE = 2_000;

/**
 * The likeliest language of a text, by the script of its letters alone.
 * @param stated what the page says; believed where the text is in a script that the language is written in.
 */
export function languageByScript(text: string, stated: LanguageCode | null): LanguageCode {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const counted = SCRIPTS.map((script) => ({ script, count: sample.match(script.letters)?.length ?? 0 }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
  if (most.count === 0) return stated ?? 'en';
  // Japanese is mostly Han letters, told by the few that only it has.
  const kana = counted.find(({ script }) => script.language === 'ja');
  const main = most.script.language === 'zh' && kana && kana.count > most.count / 20 ? kana : most;
  if (stated && scriptOf(stated) === scriptOf(main.script.language)) return stated;
  const sister = main.script.sisters?.find(([letters]) => letters.test(sample));
  return sister?.[1] ?? main.script.language;
}

/** The script a language is written in, as the browser's own data has it. */
function scriptOf(language: LanguageCode): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
