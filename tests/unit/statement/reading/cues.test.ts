import { describe, expect, it } from 'vitest';
import { findCues } from '../../../../lib/statement/reading/cues.ts';
import { analysisOf } from '../support.ts';

/** The cues of a sentence as written, those of denied speech with a minus. */
function cuesIn(text: string, language: string): string[] {
  const { sentences, speech } = analysisOf(text, language);
  return sentences.flatMap(({ items }) =>
    findCues(items, speech).map(({ first, last, denied }) => {
      const words = text.slice(items[first]?.start, items[last]?.end);
      return denied ? `-${words}` : words;
    }),
  );
}

describe('cues in English', () => {
  it('are verbs of reporting, and sources', () => {
    expect(cuesIn('Kern said so, according to Reed, and added more.', 'en')).toEqual([
      'said',
      'according to',
      'added',
    ]);
  });

  it('are no nouns that look like verbs: after an article, a preposition, an adjective', () => {
    expect(cuesIn('The report on his claims drew angry comments in five states.', 'en')).toEqual([]);
  });

  it('are verbs again where a clause or an article follows a subject', () => {
    expect(cuesIn('They report that Kern claims the prize.', 'en')).toEqual(['report', 'claims']);
  });

  it('are no passives', () => {
    expect(cuesIn('Reed was charged and had been told.', 'en')).toEqual([]);
  });

  it('are known for denied (edge case 15)', () => {
    expect(cuesIn('Kern did not say why, and Reed never told us.', 'en')).toEqual(['-say', '-told']);
  });
});

describe('cues in Russian', () => {
  it('are finite verbs, gerunds, infinitives and sources with their pronoun', () => {
    expect(cuesIn('По её словам, мост закроют, добавив, что он заявил об этом.', 'ru')).toEqual([
      'По её словам',
      'добавив',
      'заявил',
    ]);
  });

  it('are known for denied (edge case 15)', () => {
    expect(cuesIn('Он не сообщил подробностей и отказался сказать больше.', 'ru')).toEqual([
      '-сообщил',
      '-сказать',
    ]);
  });
});

describe('cues in German', () => {
  it('need the particle of their verb', () => {
    expect(cuesIn('Die Polizei teilte am Montag mit, der Weg sei frei.', 'de')).toEqual(['teilte']);
    expect(cuesIn('Sie teilte den Kuchen am Montag.', 'de')).toEqual([]);
  });

  it('are no passives', () => {
    expect(cuesIn('Die Regierung wurde gestern aufgefordert.', 'de')).toEqual([]);
  });

  it('may be «so» before whoever spoke, after a break', () => {
    expect(cuesIn('Der Weg sei frei, so die Ministerin.', 'de')).toEqual(['so']);
    expect(cuesIn('Der Weg ist so gut wie frei.', 'de')).toEqual([]);
  });
});
