import { expect, it } from 'vitest';
import { statementsIn } from '../../support.ts';
import { edgeCases, examples, isOneStatement, SPEAKERS } from '../items.ts';

edgeCases('ru', SPEAKERS, {
  '20 the speaker before, behind and between': examples(
    'ru',
    ['before', 'Анна Ледова заявила: «Мы закроем мост».', ['direct Анна Ледова: Мы закроем мост']],
    ['behind', '«Мы закроем мост», — заявила Анна Ледова.', ['direct Анна Ледова: Мы закроем мост']],
    [
      'between',
      '«Мы закроем мост, — заявила Анна Ледова, — и паром вернётся».',
      ['direct Анна Ледова: Мы закроем мост … и паром вернётся'],
    ],
  ),
  '21 the verb before its subject, and asides between them': examples(
    'ru',
    [
      'an apposition and its name',
      'Анна Ледова, сменившая Петра Данова в мае, заявила, что мост закроют.',
      ['indirect Анна Ледова: мост закроют'],
    ],
    [
      'a relative clause',
      'Анна Ледова, которая сменила Петра Данова, заявила, что мост закроют.',
      ['indirect Анна Ледова: мост закроют'],
    ],
    [
      'words of place before the subject',
      '«Мост закроют», — сообщила в среду на встрече с жителями мэр Виры Анна Ледова.',
      ['direct Анна Ледова: Мост закроют'],
    ],
  ),
  '22 the next quotation, without a cue': examples('ru', [
    'in the next sentence',
    '«Мы закроем мост», — заявила Анна Ледова. «Паром вернётся на другой день».',
    ['direct Анна Ледова: Мы закроем мост', 'direct Анна Ледова: Паром вернётся на другой день'],
  ]),
  '23 pronouns, and what gender tells': examples(
    'ru',
    [
      'the one of that sex',
      'Анна Ледова приняла Петра Данова. «Мы закроем мост», — сказала она. «Я против этого», — ответил он.',
      ['direct Анна Ледова: Мы закроем мост', 'direct Пётр Данов: Я против этого'],
    ],
    [
      'a wife and her husband',
      'Пётр Бутов ждал встречи. Алла Бутова прибыла утром. Бутова рассказала, что мост закроют.',
      ['indirect Алла Бутова: мост закроют'],
    ],
  ),
  '24 offices and epithets': examples(
    'ru',
    [
      'who holds the office',
      'Министр транспорта Анна Ледова прибыла в Виру. Министр сообщила, что мост закроют.',
      ['indirect Анна Ледова: мост закроют'],
    ],
    [
      'the head of a ministry',
      'Министр финансов Пётр Данов прибыл. Глава Минфина заявил, что мост закроют.',
      ['indirect Пётр Данов: мост закроют'],
    ],
    ['an office that nobody is named for', '«Мост закроют», — сказал мэр.', ['direct мэр: Мост закроют']],
  ),
  '25 names that are inflected, turned about or shared': examples(
    'ru',
    ['the genitive', 'По словам Петра Данова, мост закроют.', ['indirect Пётр Данов: мост закроют']],
    [
      'a patronymic',
      'По словам Петра Ильича Данова, мост закроют. Данов добавил, что паром вернётся.',
      ['indirect Пётр Ильич Данов: мост закроют', 'indirect Пётр Ильич Данов: паром вернётся'],
    ],
    [
      'a double name',
      'По словам Анны-Марии Ледовой-Грин, мост закроют.',
      ['indirect Анна-Мария Ледова-Грин: мост закроют'],
    ],
  ),
  '26 several who speak, and those spoken to': examples(
    'ru',
    [
      'one spoken to',
      'Анна Ледова объяснила Петру Данову, что мост закроют.',
      ['indirect Анна Ледова: мост закроют'],
    ],
    [
      'journalists spoken to',
      'Данов журналистам сообщил, что мост закроют.',
      ['indirect Данов: мост закроют'],
    ],
    [
      'two in one sentence',
      'Анна Ледова заявила, что мост выдержит, а Пётр Данов возразил, что он упадёт.',
      ['indirect Анна Ледова: мост выдержит', 'indirect Пётр Данов: он упадёт'],
    ],
  ),
  '27 bodies, unnamed sources, and nobody': examples(
    'ru',
    ['a body', 'Министерство сообщило, что мост закроют.', ['indirect Министерство: мост закроют']],
    ['a place that speaks', 'В Кремле заявили, что мост закроют.', ['indirect Кремль: мост закроют']],
    [
      'an unnamed source',
      'Источник в мэрии рассказал, что мост закроют.',
      ['indirect Источник в мэрии: мост закроют'],
    ],
    ['nobody', 'Анна Ледова прибыла. Отмечается, что мост закроют.', ['indirect ?: мост закроют']],
  ),
  '28 reporting without a verb of speech': examples(
    'ru',
    ['a bare colon', 'Анна Ледова: «Мы закроем мост в мае».', ['direct Анна Ледова: Мы закроем мост в мае']],
    ['a source behind', 'Мост закроют, по словам Анны Ледовой.', ['indirect Анна Ледова: Мост закроют']],
    ['an opinion', 'По мнению Анны Ледовой, мост слишком стар.', ['indirect Анна Ледова: мост слишком стар']],
  ),
  '29 one statement in two wordings': () => {
    it('is known by its words', () => {
      expect(
        isOneStatement(
          'Мы закроем старый мост в мае этого года, и паром вернётся',
          '[Мы] закроем старый мост в мае этого года (…) и паром вернётся.',
        ),
      ).toBe(true);
      expect(isOneStatement('Мы закроем мост в мае', 'Мы откроем музей в июне')).toBe(false);
    });
  },
  '30 a day in the clause that is not the article’s': () => {
    it('dates the speech, not the article', () => {
      const [statement] = statementsIn('Анна Ледова заявила 8 февраля, что мост закроют.', 'ru');
      expect(statement?.said).toMatchObject({ from: '2025-02-08', to: '2025-02-08' });
    });

    it('dates nothing where it is a day of what is told', () => {
      const [statement] = statementsIn('Анна Ледова заявила, что мост закрыли 8 февраля.', 'ru');
      expect(statement?.said).toMatchObject({ basis: 'published' });
    });
  },
});
