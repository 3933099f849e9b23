import { wordSet } from './verb-forms.ts';

/**
 * Agencies and outlets that the press of all languages passes words on from, each known by one word of its name, in lower
 * case and in all forms that are written. Own compilation of common knowledge.
 */
const AGENCIES = wordSet(
  `reuters ap afp dpa efe ansa upi apa lusa belga kyodo xinhua tass interfax ukrinform unian bloomberg cnn bbc nbc abc cbs
   msnbc cnbc npr pbs axios politico meduza rbc rbk aljazeera haaretz arte zdf ard ndr wdr swr mdr bfm bfmtv tf1 rtve rtl
   europapress télam telam
   рейтер рейтерс рейтеру тасс итар-тасс риа рбк интерфакс интерфакса интерфаксу интерфаксом регнум укринформ укринформу унн уніан униан
   укрінформ укрінформу укрінформом синьхуа блумберг би-би-си бі-бі-сі ббц си-эн-эн медуза медузе медузы медузі нтв
   newsru newsru.com lenta lenta.ru gazeta.ru`,
);

/** What the names of outlets end with: "The Arden Post", «РИА Новости», „Ardener Zeitung“. */
const LAST_WORDS = wordSet(
  `post times journal news press tribune herald guardian telegraph gazette chronicle observer mail daily examiner courier
   zeitung tagblatt tageblatt anzeiger kurier presse spiegel rundschau nachrichten morgenpost abendblatt
   figaro parisien libération monde info matin mundo país vanguardia nación clarín
   новости новостей новостям правда правде ведомости ведомостям известия известиям известиях коммерсант коммерсантъ коммерсанту правди правді новини`,
);

/** Whether a word alone is an outlet's name, which no other name goes on with: «рассказал Данов | ТАСС». */
export const isAgency = (word: string): boolean => AGENCIES.has(word);

/** Whether a name, given as its words in lower case, is an outlet's. */
export function isPressName(words: readonly string[]): boolean {
  if (words.some((word) => AGENCIES.has(word))) return true;
  return words.length > 1 && LAST_WORDS.has(words[words.length - 1] ?? '');
}
