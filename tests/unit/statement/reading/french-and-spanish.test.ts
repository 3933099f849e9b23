import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a tag in French and Spanish', () => {
  it.each([
    ['fr', 'La route sera fermée, a déclaré la ministre mardi.', 'indirect ministre: La route sera fermée'],
    ['fr', 'La route sera fermée, a déclaré Anne Morel.', 'indirect Anne Morel: La route sera fermée'],
    ['es', 'La carretera será cerrada, ha dicho Ana Ruiz.', 'indirect Ana Ruiz: La carretera será cerrada'],
  ])('may open with the auxiliary of its verb (%s)', (language, text, line) => {
    expect(told(text, language)).toEqual([line]);
  });

  it.each([
    [
      'es',
      '“Es una corte sin ley”, dice Ana Ruiz, que preside la comisión.',
      'direct Ana Ruiz: Es una corte sin ley',
    ],
    [
      'fr',
      '« Il nous faut des bras », a souligné Paul Renard, en affirmant que tout va bien.',
      'direct Paul Renard: Il nous faut des bras',
    ],
    [
      'es',
      'Ana Ruiz llegó. “Tratamos de articular todo esto”, cuenta.',
      'direct Ana Ruiz: Tratamos de articular todo esto',
    ],
  ])('is no conjunction’s that comes after its comma, nor a noun (%s)', (language, text, line) => {
    expect(told(text, language)[0]).toBe(line);
  });
});

describe('a subject in French and Spanish', () => {
  it('may be understood, and is whoever the text speaks of', () => {
    const text =
      'El presidente andaluz, Juan Moreno, visitó la zona. “Queremos confiar en ello”, ha señalado.';
    expect(told(text, 'es')).toEqual(['direct Juan Moreno: Queremos confiar en ello']);
  });

  it('is one person with an office of two fields', () => {
    const text = 'El consejero de Sanidad y Emergencias, Antonio Sanz, confirmó que el incendio sigue.';
    expect(told(text, 'es')).toEqual(['indirect Antonio Sanz: el incendio sigue']);
  });

  it('may begin with «des»', () => {
    const text = 'Paul Renard a parlé. Par le passé, des experts ont déclaré que la route était sûre.';
    expect(told(text, 'fr')).toEqual(['indirect experts: la route était sûre']);
  });

  it('is a pronoun alone behind its verb', () => {
    expect(
      told('Anne Morel est venue. Certes, concède-t-elle, les faits sont établis par la lettre.', 'fr'),
    ).toEqual(['indirect Anne Morel: Certes … les faits sont établis par la lettre']);
  });

  it('is no body with an article where a person is meant', () => {
    const text =
      'La Unidad Militar llegó. La Militar ayudó. La dirigente señaló que la Comisión sigue en contacto.';
    expect(told(text, 'es')).toEqual(['indirect dirigente: la Comisión sigue en contacto']);
  });
});

describe('findings', () => {
  it.each([
    [
      'es',
      'Según las primeras investigaciones, el fuego se originó por un cable.',
      'el fuego se originó por un cable',
    ],
    ['fr', 'Selon les premières estimations, le feu a détruit dix maisons.', 'le feu a détruit dix maisons'],
    ['en', 'According to initial findings, the fire began in a cable.', 'the fire began in a cable'],
  ])('are nobody’s words (%s)', (language, text, words) => {
    expect(told(text, language)).toEqual([`indirect ?: ${words}`]);
  });

  it('may be seen, which says nothing', () => {
    expect(told('Los vecinos caminaban y constataron que el campo estaba quemado.', 'es')).toEqual([]);
  });
});

describe('a quotation in paragraphs', () => {
  it('may set its closing mark before each, as French does', () => {
    const text = '« Le pont est vieux.\n\n» Il faut le fermer.\n\n» Nous le fermerons », a dit Anne Morel.';
    expect(told(text, 'fr')).toEqual([
      'direct Anne Morel: Le pont est vieux.\n\n» Il faut le fermer.\n\n» Nous le fermerons',
    ]);
  });
});

describe('words that bring in a speaker', () => {
  it('are no part of the name after them', () => {
    expect(told('Давайте послушаем самого Виктора Данова: «Мост будет построен в срок».', 'ru')).toEqual([
      'direct Виктор Данов: Мост будет построен в срок',
    ]);
  });

  it('are none in a preposition that looks like their form', () => {
    expect(told('Он живёт благодаря старой схеме «залечь на дно до весны».', 'ru')).toEqual([]);
  });
});
