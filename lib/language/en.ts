import { dates } from './en/dates.ts';
import { interview } from './en/interview.ts';
import { enNames } from './en/names.ts';
import { shift } from './en/shift.ts';
import { speech } from './en/speech.ts';
import type { Language } from './language.ts';
import { wordSet } from './verb-forms.ts';

export const en: Language = {
  code: 'en',
  speech,
  dates,
  names: enNames,
  interview,
  shift,
  stopWords: wordSet(
    `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
     one you were all her she there would their we him been has when who will no more if out so said what up its about
     than into them can only other could i do does did may such then these those some`,
  ),
};
