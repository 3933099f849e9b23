import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../../lib/model.ts';
import { statementsIn } from '../support.ts';

function lastSpeaker(text: string, language: LanguageCode): string | null {
  return statementsIn(text, language).at(-1)?.speaker?.name ?? null;
}

const KERN = {
  en: 'Anna Kern, the leader of the Arden Police Union, said the bridge would close.',
  fr: 'Anna Kern, présidente de la police d’Arden, a déclaré que le pont serait fermé.',
  es: 'Anna Kern, presidenta de la policía de Arden, dijo que el puente cerraría.',
  ru: 'Глава полиции Ардена Анна Керн заявила, что мост закроют.',
};

describe('a mention of somebody not yet named', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', `${KERN.en} A spokesman for Vale Police said the road was open.`, 'spokesman for Vale Police'],
    ['en', `${KERN.en} A union leader said the road was open.`, 'union leader'],
    ['en', `${KERN.en} Another leader said the road was open.`, 'Another leader'],
    ['fr', `${KERN.fr} Un responsable a déclaré que la route était ouverte.`, 'responsable'],
    ['fr', `${KERN.fr} Une présidente a déclaré que la route était ouverte.`, 'présidente'],
    ['es', `${KERN.es} Una portavoz dijo que la carretera estaba abierta.`, 'portavoz'],
    ['es', `${KERN.es} Otra presidenta dijo que la carretera estaba abierta.`, 'otra presidenta'],
    ['ru', `${KERN.ru} Представитель полиции сообщил, что дорога открыта.`, 'Представитель полиции'],
    ['ru', `${KERN.ru} Один чиновник сообщил, что дорога открыта.`, 'Один чиновник'],
  ])('is nobody named before (%s): %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });

  it('is the one named where the words say "the"', () => {
    expect(lastSpeaker(`${KERN.en} The leader said the road was open.`, 'en')).toBe('Anna Kern');
  });
});

describe('an office whose holder the article does not name', () => {
  it('goes on by its noun alone, though others are named between', () => {
    const text =
      'A teacher at the Arden school said the bridge was unsafe. Anna Kern of Vale House walks over it daily. The teacher said the railing had rusted.';
    expect(lastSpeaker(text, 'en')).toBe('teacher at the Arden school');
  });
});

describe('a plural pronoun', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', `${KERN.en} They said the road was open.`, 'They'],
    [
      'fr',
      'Emil Kern a déclaré que le pont serait fermé. Ils ont affirmé que la route était ouverte.',
      'Ils',
    ],
    [
      'es',
      'Emil Kern dijo que el puente cerraría. Ellos afirmaron que la carretera estaba abierta.',
      'Ellos',
    ],
    ['ru', 'Эмиль Керн заявил, что мост закроют. Они сообщили, что дорога открыта.', 'Они'],
  ])('is never one man (%s): %s', (language, text, speaker) => {
    const spoken = statementsIn(text, language).at(-1)?.speaker;
    expect(spoken?.name).toBe(speaker);
    expect(spoken?.sort).toBe('anonymous');
  });

  it.each<[LanguageCode, string, string]>([
    ['en', `Officials said the ferry was late. ${KERN.en} They said the road was open.`, 'officials'],
    ['en', 'A villager said the ferry was late. They said the road was open.', 'villager'],
    [
      'ru',
      'Спасатели и врачи приехали утром. Чиновники сообщили, что паром опоздал. Эмиль Керн заявил, что мост закроют. Они сообщили, что дорога открыта.',
      'Чиновники',
    ],
  ])('is the last that spoke as many or unnamed (%s): %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });
});

describe('an English office as a speaker', () => {
  it.each([
    ['A senior Karvenian official said the road was open.', 'senior Karvenian official'],
    ['The ministry said the road was open.', 'ministry'],
    ['Residents said the road was open.', 'residents'],
    ['The road was open, a number of officials said.', 'a number of officials'],
    ['The road was open, the Arden Post reported.', 'Arden Post'],
  ])('is called without its article or its sentence’s capital: %s', (text, speaker) => {
    expect(lastSpeaker(text, 'en')).toBe(speaker);
  });
});
