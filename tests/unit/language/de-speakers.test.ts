import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../lib/statement/extract.ts';

/** Who is found to speak in a German text, in order of place. */
function speakersIn(text: string): (string | null)[] {
  const statements = extractStatements({ text, language: 'de', published: '2024-05-01' });
  return statements.map(({ speaker }) => speaker?.name ?? null);
}

describe('whoever holds an office that is told before the name', () => {
  it.each([
    ['after the words', '„Wir helfen gern“, sagte der Direktor der Behörde, Bertram Puhl.'],
    [
      'before a verb',
      'Die Leiter hielten. Der Direktor der Behörde, Bertram Puhl, sagte, das Risiko sei groß.',
    ],
    ['after a place', '„Wir helfen gern“, sagte der Direktor der Klinik in Arnau, Bertram Puhl.'],
    ['after a short form', '„Wir helfen gern“, sagte der Direktor der Behörde (BAW), Bertram Puhl.'],
    ['with a party', '„Wir helfen gern“, sagte der Vorsitzende des Ausschusses, Bertram Puhl (SPD).'],
    ['as a source', 'Laut dem Direktor der Behörde, Bertram Puhl, ist das Risiko groß.'],
  ])('%s', (_, text) => {
    expect(speakersIn(text)).toEqual(['Bertram Puhl']);
  });

  it('leaves the clause that goes on after the name to what was said', () => {
    const text =
      'Das Tal stellt nach Angaben des Direktors der Behörde, Bertram Puhl, ein großes Risiko dar.';
    const [found] = extractStatements({ text, language: 'de', published: '2024-05-01' });
    expect(found?.speaker?.name).toBe('Bertram Puhl');
    expect(found?.speaker?.mention.text).not.toContain('Risiko');
  });
});

describe('a subject before what brackets hold', () => {
  it('is not whoever is spoken to', () => {
    const text =
      'Ministerin Karin Schröt (CDU) sagte hierzu der Arnauer Zeitung, sie könne sich das gut vorstellen.';
    expect(speakersIn(text)).toEqual(['Karin Schröt']);
  });

  it('is the body that holds an opinion', () => {
    const text = 'Die Gesellschaft für Besitz (GFB) ist der Ansicht, dass das Gesetz dem Land schade.';
    expect(speakersIn(text)).toEqual(['Die Gesellschaft für Besitz']);
  });
});

describe('words in front of the verb that name nobody', () => {
  it.each([
    ['a likeness', 'Ähnlich äußerte sich Präsident Paul Busche: „Wir haben die Lage im Griff.“'],
    ['an example', 'Beispielsweise sagte Paul Busche, das sei nicht erlaubt.'],
    ['a part of a month', 'Anfang März sagte Minister Paul Busche, das sei nicht erlaubt.'],
  ])('%s', (_, text) => {
    expect(speakersIn(text)).toEqual(['Paul Busche']);
  });

  it('but a surname that is a month is a name', () => {
    expect(speakersIn('Anna März sagte, das sei nicht erlaubt.')).toEqual(['Anna März']);
  });

  it('«es» of a passive is nobody', () => {
    const text = 'Minister Paul Busche kam an. Es wird befürchtet, dass die Lage sich verschlechtern könnte.';
    expect(speakersIn(text)).toEqual([null]);
  });
});

describe('an office with no article', () => {
  it.each([
    ['„Wir lernen gern“, sagte Rektorin Elin Lienhard.', 'Elin Lienhard'],
    ['„Wir lernen gern“, sagte Staatsrat Matthias Reinhard.', 'Matthias Reinhard'],
  ])('is no part of the name: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

it('gives a pronoun no apposition', () => {
  const text = 'Paul Busche kam an. Sonst sagte er, das sei nicht erlaubt.';
  const [found] = extractStatements({ text, language: 'de', published: '2024-05-01' });
  expect(found?.speaker?.name).toBe('Paul Busche');
  expect(found?.speaker?.mention.text).toBe('er');
});
