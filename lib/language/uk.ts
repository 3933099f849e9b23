import type { Language } from './language.ts';
import { dates } from './uk/dates.ts';
import { interview } from './uk/interview.ts';
import { ukNames } from './uk/names.ts';
import { shift } from './uk/shift.ts';
import { speech } from './uk/speech.ts';
import { wordSet } from './verb-forms.ts';

export const uk: Language = {
  code: 'uk',
  speech,
  dates,
  names: ukNames,
  interview,
  shift,
  stopWords: wordSet(
    `і й та в у на не що з із зі до за як це від про для по а але так же би б він вона воно вони я ми ви ти його її їх їхній
     йому їй їм мене мені нас нам вас вам тебе себе собі цей ця ці того тому той те також ще вже або чи щоб якщо коли де
     бо був була було були є буде будуть який яка яке які якого якої яких якому якій тільки лише навіть дуже можна може
     більше після під при над між через проти без свій своє свої своїх тут там тепер потім адже хоча саме всі все всіх
     цього цьому цим цієї усі`,
  ),
};
