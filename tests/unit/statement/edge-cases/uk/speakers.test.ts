import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

edgeCases('uk', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'uk',
    ['before', 'Ганна Осадча заявила: «Ми закриємо міст».', ['direct Ганна Осадча: Ми закриємо міст']],
    ['behind', '«Ми закриємо міст», — заявила Ганна Осадча.', ['direct Ганна Осадча: Ми закриємо міст']],
    [
      'between',
      '«Ми закриємо міст, — заявила Ганна Осадча, — і пором повернеться».',
      ['direct Ганна Осадча: Ми закриємо міст … і пором повернеться'],
    ],
  ),
  '21 the verb before its subject, and asides between them': examples(
    'uk',
    [
      'a relative clause',
      'Ганна Осадча, яка змінила Петра Гнатюка, заявила, що міст закриють.',
      ['indirect Ганна Осадча: міст закриють'],
    ],
    [
      'words of place before the subject',
      '«Міст закриють», — повідомила в середу на зустрічі з мешканцями міністерка Ганна Осадча.',
      ['direct Ганна Осадча: Міст закриють'],
    ],
  ),
  '22 the next quotation, without a cue': examples('uk', [
    'in the next sentence',
    '«Ми закриємо міст», — заявила Ганна Осадча. «Пором повернеться наступного дня».',
    ['direct Ганна Осадча: Ми закриємо міст', 'direct Ганна Осадча: Пором повернеться наступного дня'],
  ]),
  '23 pronouns, and what gender tells': examples('uk', [
    'the one of that sex',
    'Ганна Осадча прийняла Петра Гнатюка. «Ми закриємо міст», — сказала вона. «Я проти цього», — відповів він.',
    ['direct Ганна Осадча: Ми закриємо міст', 'direct Петро Гнатюк: Я проти цього'],
  ]),
  '24 offices and epithets': examples(
    'uk',
    [
      'who holds the office',
      'Міністерка транспорту Ганна Осадча прибула до Віри. Міністерка повідомила, що міст закриють.',
      ['indirect Ганна Осадча: міст закриють'],
    ],
    [
      'the head of a ministry',
      'Міністр фінансів Петро Гнатюк прибув. Очільник Мінфіну заявив, що міст закриють.',
      ['indirect Петро Гнатюк: міст закриють'],
    ],
    ['an office that nobody is named for', '«Міст закриють», — сказав мер.', ['direct мер: Міст закриють']],
  ),
  '25 names that are inflected, turned about or shared': examples(
    'uk',
    ['the genitive', 'За словами Петра Гнатюка, міст закриють.', ['indirect Петро Гнатюк: міст закриють']],
    [
      'the dative in -ові',
      'Слово дали Петрові Гнатюку. Гнатюк додав, що пором повернеться.',
      ['indirect Петро Гнатюк: пором повернеться'],
    ],
  ),
  '26 several who speak, and those spoken to': examples(
    'uk',
    [
      'one spoken to',
      'Ганна Осадча пояснила Петрові Гнатюку, що міст закриють.',
      ['indirect Ганна Осадча: міст закриють'],
    ],
    [
      'two in one sentence',
      'Ганна Осадча заявила, що міст витримає, а Петро Гнатюк заперечив, що він упаде.',
      ['indirect Ганна Осадча: міст витримає', 'indirect Петро Гнатюк: він упаде'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'uk',
    ['a body', 'Міністерство повідомило, що міст закриють.', ['indirect Міністерство: міст закриють']],
    ['a place that speaks', 'У Кремлі заявили, що міст закриють.', ['indirect Кремль: міст закриють']],
    [
      'an unnamed source',
      'Джерело в мерії розповіло, що міст закриють.',
      ['indirect Джерело в мерії: міст закриють'],
    ],
    ['nobody', 'Ганна Осадча прибула. Зазначається, що міст закриють.', ['indirect ?: міст закриють']],
  ),
  '28 reporting without a verb of speech': examples(
    'uk',
    [
      'a bare colon',
      'Ганна Осадча: «Ми закриємо міст у травні».',
      ['direct Ганна Осадча: Ми закриємо міст у травні'],
    ],
    ['a source behind', 'Міст закриють, за словами Ганни Осадчої.', ['indirect Ганна Осадча: Міст закриють']],
    [
      'an opinion',
      'На думку Ганни Осадчої, міст надто старий.',
      ['indirect Ганна Осадча: міст надто старий'],
    ],
  ),
  '29 one statement in two wordings': () => {
    it('is known by its words', () => {
      expect(
        isOneStatement(
          'Ми закриємо старий міст у травні цього року, і пором повернеться',
          '[Ми] закриємо старий міст у травні цього року (…) і пором повернеться.',
        ),
      ).toBe(true);
      expect(isOneStatement('Ми закриємо міст у травні', 'Ми відкриємо музей у червні')).toBe(false);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('dates the speech, not the article', () => {
      const [statement] = statementsIn('Ганна Осадча заявила 8 лютого, що міст закриють.', 'uk');
      expect(statement?.said).toMatchObject({ from: '2025-02-08', to: '2025-02-08' });
    });

    it('dates nothing where it is a day of what is told', () => {
      const [statement] = statementsIn('Ганна Осадча заявила, що міст закрили 8 лютого.', 'uk');
      expect(statement?.said).toMatchObject({ basis: 'published' });
    });
  },
});
