import { describe, expect, it } from 'vitest';
import { isMentionOf } from '../../../lib/speaker/fuller.ts';

describe('a mention within an article', () => {
  it.each([
    ['Вельским', 'Аркадий Вельский'],
    ['г-ну Вельскому', 'Аркадий Вельский'],
    ['А. Вельского', 'Аркадий Вельский'],
    ['Вельскому А. П.', 'Аркадий Петрович Вельский'],
    ['Аркадием', 'Аркадий Вельский'],
    ['Аркадию Петровичу', 'Аркадий Петрович Вельский'],
    ['Ли', 'Ли Цян'],
    ['Сапатеро', 'Хосе Луис Родригес Сапатеро'],
    ['Velsky', 'Аркадий Вельский'],
  ])('%s may be %s', (mention, name) => {
    expect(isMentionOf(mention, name, 'ru')).toBe(true);
  });

  it.each([
    ['Вельская', 'Аркадий Вельский'],
    ['г-жа Вельская', 'Аркадий Вельский'],
    ['Б. Вельский', 'Аркадий Вельский'],
    ['Бельский', 'Аркадий Вельский'],
    ['Ольга', 'Аркадий Вельский'],
    ['министр', 'Аркадий Вельский'],
    ['', 'Аркадий Вельский'],
  ])('%s is not %s', (mention, name) => {
    expect(isMentionOf(mention, name, 'ru')).toBe(false);
  });

  it('in English', () => {
    expect(isMentionOf("Holloway's", 'Margaret Holloway', 'en')).toBe(true);
    expect(isMentionOf('Mr Holloway', 'Margaret Holloway', 'en')).toBe(false);
  });
});
