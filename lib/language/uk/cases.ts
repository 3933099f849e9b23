import type { CaseWords } from '../case-words.ts';

/** Ukrainian prepositions before names, and the past tense. */
export const ukCases: CaseWords = {
  prepositions: {
    genitive: `без замість біля навколо для до з із зі крім повз від близько щодо після проти заради серед у в боку
      словами даними імені ініціативи`,
    dative: 'всупереч завдяки назустріч наперекір',
    accusative: 'про через крізь за',
    instrumental: 'над перед між з із зі за',
    prepositional: 'при по',
  },
  past: { male: '[аеиіоуюяї]вс?я?', female: '[аеиіоуюяїкгрсштз]ла(?:ся|сь)?' },
  notPast: 'голова справа мова права держава школа сила діла тіла села стріла скала хвала лев гнів зв’язків',
};
