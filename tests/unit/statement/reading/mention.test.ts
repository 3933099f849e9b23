import { describe, expect, it } from 'vitest';
import { statementsIn } from '../support.ts';

describe('the words that name a speaker', () => {
  it.each([
    ['fr', '« Le pont fermera », a écrit le maire Paul Renard sur Telegram.', 'maire Paul Renard'],
    [
      'fr',
      'Selon la mairie de Vire, un quartier résidentiel a été inondé dans la nuit.',
      'la mairie de Vire',
    ],
    ['es', 'A juicio del alcalde, los vecinos han de “concentrarse en el puente y nada más”.', 'alcalde'],
    ['ru', 'Мост закроют, сообщил Пётр Данов агентству Reuters.', 'Пётр Данов'],
  ])('end before what was said and where (%s): %s', (language, text, mention) => {
    expect(statementsIn(text, language)[0]?.speaker?.mention.text).toBe(mention);
  });

  it.each([
    [
      'fr',
      'Le ministre arvénien de la Défense a déclaré que le pont fermerait.',
      'ministre arvénien de la Défense',
    ],
    ['es', 'El ministro de Defensa dijo que el puente cerraría.', 'ministro de Defensa'],
    ['es', 'Una de las vecinas dijo que el puente cerraría.', 'una de las vecinas'],
  ])('are an office without its article (%s): %s', (language, text, name) => {
    expect(statementsIn(text, language)[0]?.speaker?.name).toBe(name);
  });

  it.each([
    ['ru', 'Мост закроют весной, заявил Данов на форуме «Река без границ».'],
    ['ru', 'Мост закроют весной, сообщил мэр Пётр Данов в эфире программы «Утро на реке».'],
  ])('may be followed by what a place is called, which is no speech (%s): %s', (language, text) => {
    expect(statementsIn(text, language).map((statement) => statement.text)).toEqual(['Мост закроют весной']);
  });

  it('are of nobody who is spoken to', () => {
    const [statement] = statementsIn('«El puente cerrará», espetó el ingeniero a Luis Prado.', 'es');
    expect(statement?.speaker?.name).toBe('ingeniero');
  });
});
