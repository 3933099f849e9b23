import { describe, expect, it } from 'vitest';
import { statementsIn } from '../support.ts';

const roles = (text: string, language: string) =>
  statementsIn(text, language).map(({ speaker }) => speaker?.role ?? null);

describe('the office of a speaker', () => {
  it.each([
    ['The mayor, Ann Lee, said: “The bridge will be built by autumn.”', 'mayor'],
    ['Karvenian Prime Minister Emil Taranek said that the bridge was late.', 'Karvenian Prime Minister'],
    ['Karvenia’s prime minister, Emil Taranek, said that the bridge was late.', 'Karvenia’s prime minister'],
  ])('in English leaves out the article and the comma: %s', (text, role) => {
    expect(roles(text, 'en')).toEqual([role]);
  });

  it.each([
    ['Президент Арвении Павел Вересов заявил, что мост построят.', 'президент Арвении'],
    ['Глава МИД Павел Вересов заявил, что мост построят.', 'глава МИД'],
    ['По словам бывшего министра обороны Олега Лужина, мост не построят.', 'бывший министр обороны'],
    ['Глава компании «Росток» Павел Вересов заявил, что мост построят.', 'глава компании «Росток»'],
  ])('in Russian is in the nominative: %s', (text, role) => {
    expect(roles(text, 'ru')).toEqual([role]);
  });
});
