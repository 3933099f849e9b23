import type { LanguageCode } from '../../model.ts';

/** A script, by ranges of its letters (patterns with \p{Script} are slow to compile), and who writes in it. */
interface Script {
  letters: RegExp;
  /** The language it most likely is. */
  language: LanguageCode;
  /** Others that are written in it; where the page states one of them, that is believed. */
  others?: string;
  /** Letters that only a sister language has. */
  sisters?: readonly (readonly [RegExp, LanguageCode])[];
}

const SCRIPTS: readonly Script[] = [
  {
    letters: /[\u0400-\u052f]/g,
    language: 'ru',
    others: 'ab av ba be bg ce cv kk ky mk mn os sr tg tk tt uk uz',
    sisters: [
      [/[әғқңөұүһ]/, 'kk'],
      [/ў/, 'be'],
      [/[їєґ]/, 'uk'],
      [/[ђћџљњј]/, 'sr'],
    ],
  },
  { letters: /[\uac00-\ud7af]/g, language: 'ko' },
  { letters: /[\u3040-\u30ff]/g, language: 'ja' },
  { letters: /[\u4e00-\u9fff]/g, language: 'zh', others: 'ja ko yue' },
  { letters: /[\u0600-\u06ff]/g, language: 'ar', others: 'fa ku ps ug ur', sisters: [[/[پچژگ]/, 'fa']] },
  { letters: /[\u0590-\u05ff]/g, language: 'he', others: 'yi' },
  { letters: /[\u0370-\u03ff]/g, language: 'el' },
  { letters: /[\u0530-\u058f]/g, language: 'hy' },
  { letters: /[\u10a0-\u10ff]/g, language: 'ka' },
  { letters: /[\u0900-\u097f]/g, language: 'hi', others: 'bho mr ne sa' },
  { letters: /[\u0e00-\u0e7f]/g, language: 'th' },
];
const LATIN = /[a-z\u00c0-\u024f]/gi;

const SAMPLE = 1_000;

/**
 * The likeliest language of a text, by the script of its letters alone.
 * @param stated what the page says; believed where the text is in a script that the language is written in.
 */
export function languageByScript(text: string, stated: LanguageCode | null): LanguageCode {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  // Most texts are in the Latin script, and then nothing else has to be looked for.
  const latin = count(sample, LATIN);
  if (latin > sample.length / 2) return stated && !scriptOf(stated) ? stated : 'en';
  const most = SCRIPTS.map((script) => ({ script, letters: count(sample, script.letters) })).reduce(
    (best, next) => (next.letters > best.letters ? next : best),
  );
  if (most.letters <= latin) return stated && !scriptOf(stated) ? stated : 'en';
  const { script } = most;
  if (stated && isWrittenIn(stated, script)) return stated;
  // Japanese is mostly Han letters, told by the few that only it has.
  if (script.language === 'zh' && /[\u3040-\u30ff]/.test(sample)) return 'ja';
  return script.sisters?.find(([letters]) => letters.test(sample))?.[1] ?? script.language;
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** The script a language is written in; undefined for Latin, which all others are written in. */
function scriptOf(language: LanguageCode): Script | undefined {
  return SCRIPTS.find((script) => isWrittenIn(language, script));
}

function isWrittenIn(language: LanguageCode, { language: likeliest, others = '' }: Script): boolean {
  return language === likeliest || others.split(' ').includes(language);
}
