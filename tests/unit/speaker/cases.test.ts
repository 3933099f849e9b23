import { describe, expect, it } from 'vitest';
import { nominative } from '../../../lib/speaker/cases.ts';

describe('Russian names come back to the nominative', () => {
  it.each([
    ['г-ном Токаевым', 'Токаев'],
    ['Исы Ямадаева', 'Иса Ямадаев'],
    ['Касым-Жомарта Токаева', 'Касым-Жомарт Токаев'],
    ['Павла Дурова', 'Павел Дуров'],
    ['Льва Пономарёва', 'Лев Пономарёв'],
    ['Светланой Тихановской', 'Светлана Тихановская'],
    ['Владимира Стрельченко', 'Владимир Стрельченко'],
    ['Ангелы Меркель', 'Ангела Меркель'],
  ])('%s → %s', (mention, name) => {
    expect(nominative(mention, 'ru')).toBe(name);
  });
});
