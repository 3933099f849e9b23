import type { Language } from './language.ts';
import { dates } from './ru/dates.ts';
import { interview } from './ru/interview.ts';
import { ruNames } from './ru/names.ts';
import { shift } from './ru/shift.ts';
import { speech } from './ru/speech.ts';
import { wordSet } from './verb-forms.ts';

export const ru: Language = {
  code: 'ru',
  speech,
  dates,
  names: ruNames,
  interview,
  shift,
  stopWords: wordSet(
    `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее её мне было вот от меня еще
     ещё нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас опять вам ведь там потом себя
     ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под
     будет ж тогда кто этот того потому этого какой этом один почти мой тем чтобы нее были куда эту эти при об`,
  ),
};
