import { elided } from './elision.ts';
import { dates } from './fr/dates.ts';
import { interview } from './fr/interview.ts';
import { frNames } from './fr/names.ts';
import { shift } from './fr/shift.ts';
import { speech } from './fr/speech.ts';
import type { Language } from './language.ts';
import { list } from './verb-forms.ts';

export const fr: Language = {
  code: 'fr',
  speech,
  dates,
  names: frNames,
  interview,
  shift,
  stopWords: new Set([
    ...list(
      `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux ont mais
       comme été sa elle ses cette ces nous leur on y si tout même fait aussi être deux ans entre dont sans très bien peut`,
    ),
    ...elided('l d n qu s c j m'),
  ]),
};
