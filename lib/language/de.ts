import { dates } from './de/dates.ts';
import { interview } from './de/interview.ts';
import { deNames } from './de/names.ts';
import { shift } from './de/shift.ts';
import { speech } from './de/speech.ts';
import type { Language } from './language.ts';
import { wordSet } from './verb-forms.ts';

export const de: Language = {
  code: 'de',
  speech,
  dates,
  names: deNames,
  interview,
  shift,
  stopWords: wordSet(
    `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
     nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man
     sein wurde sei`,
  ),
};
