import { describe, expect, it } from 'vitest';
import { parseName } from '../../../lib/speaker/parts.ts';

describe('a name is taken apart', () => {
  it('into given name and surname', () => {
    expect(parseName('Аркадий Вельский', 'ru')).toMatchObject({ given: ['Аркадий'], surname: 'Вельский' });
    expect(parseName('Margaret Holloway', 'en')).toMatchObject({ given: ['Margaret'], surname: 'Holloway' });
  });

  it('with a patronymic wherever it stands', () => {
    const parts = { given: ['Аркадия'], patronymic: 'Петровича', surname: 'Вельского' };
    expect(parseName('Аркадия Петровича Вельского', 'ru')).toMatchObject(parts);
    expect(parseName('Вельского Аркадия Петровича', 'ru')).toMatchObject(parts);
    expect(parseName('Аркадию Петровичу', 'ru')).toMatchObject({ patronymic: 'Петровичу', surname: null });
  });

  it('takes «-ович» after a foreign given name for a surname', () => {
    expect(parseName('Драган Милкович', 'ru')).toMatchObject({ surname: 'Милкович', patronymic: null });
  });

  it('with initials on either side', () => {
    expect(parseName('А. П. Чехов', 'ru')).toMatchObject({ initials: ['А', 'П'], surname: 'Чехов' });
    expect(parseName('А.П.Чехов', 'ru')).toMatchObject({ initials: ['А', 'П'], surname: 'Чехов' });
    expect(parseName('Чехов А. П.', 'ru')).toMatchObject({ initials: ['А', 'П'], surname: 'Чехов' });
    expect(parseName('Ж.-Ж. Руссо', 'ru')).toMatchObject({ initials: ['Ж.-Ж'], surname: 'Руссо' });
    expect(parseName('JR Holloway', 'en')).toMatchObject({ initials: ['J', 'R'], surname: 'Holloway' });
  });

  it('with the surname first as East Asian names have it', () => {
    expect(parseName('Лян Цичао', 'ru')).toMatchObject({ surname: 'Лян', given: ['Цичао'], eastern: true });
    expect(parseName('Kim Ok-gyun', 'en')).toMatchObject({
      surname: 'Kim',
      given: ['Ok-gyun'],
      eastern: true,
    });
    expect(parseName('Kim Novello', 'en')).toMatchObject({ surname: 'Novello', eastern: false });
  });

  it('with particles in the surname', () => {
    expect(parseName('Людвиг ван Бетховен', 'ru')).toMatchObject({ surname: 'ван Бетховен' });
    expect(parseName('Annette von Droste', 'de')).toMatchObject({
      given: ['Annette'],
      surname: 'von Droste',
    });
    expect(parseName('Ван Гогом', 'ru')).toMatchObject({ given: [], surname: 'Ван Гогом' });
  });

  it('with a suffix', () => {
    expect(parseName('Alexandre Dumas Jr.', 'en')).toMatchObject({ surname: 'Dumas', suffix: 'Jr' });
    expect(parseName('Александра Дюма-младшего', 'ru')).toMatchObject({ suffix: 'младшего' });
    expect(parseName('Людовика XIV', 'ru')).toMatchObject({ given: ['Людовика'], suffix: 'XIV' });
  });

  it.each([
    ['г-жа Вельская', 'ru', 'г-жа', 'Вельская'],
    ['Mr. Holloway', 'en', 'Mr', 'Holloway'],
    ['Foreign Minister Anna Holloway', 'en', 'Foreign Minister', 'Holloway'],
    ['Außenministerin Vogel', 'de', 'Außenministerin', 'Vogel'],
    ['Konzernchef Vogel', 'de', 'Konzernchef', 'Vogel'],
    ['le président Vautrin', 'fr', 'le président', 'Vautrin'],
    ['la ministra Quesada', 'es', 'la ministra', 'Quesada'],
    ['премьер-министр Вельский', 'ru', 'премьер-министр', 'Вельский'],
    ['премьер Госсовета Лян Цичао', 'ru', 'премьер Госсовета', 'Лян'],
  ])('the title of %s is set aside', (text, language, honorific, surname) => {
    expect(parseName(text, language)).toMatchObject({ honorific, surname });
  });

  it.each(['the minister', 'медведь', 'город Вельск на реке Ваге', '', '...', '123'])(
    'finds no name in «%s»',
    (text) => {
      expect(parseName(text, 'ru').tokens).toEqual([]);
    },
  );
});
