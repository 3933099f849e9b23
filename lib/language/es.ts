import { dates } from './es/dates.ts';
import { interview } from './es/interview.ts';
import { esNames } from './es/names.ts';
import { shift } from './es/shift.ts';
import { speech } from './es/speech.ts';
import type { Language } from './language.ts';
import { wordSet } from './verb-forms.ts';

export const es: Language = {
  code: 'es',
  speech,
  dates,
  names: esNames,
  interview,
  shift,
  stopWords: wordSet(
    `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre
     cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
     ellos e esto antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar
     estas algunas algo nosotros además ha han son fue era es está están ser tiene según dos años`,
  ),
};
