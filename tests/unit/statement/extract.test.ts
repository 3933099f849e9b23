import { describe, expect, it } from 'vitest';
import { statementsIn, told } from './support.ts';

describe('statements in Russian', () => {
  it('finds a quotation and the speaker after it, in the nominative and in full', () => {
    expect(
      told(
        'Министра Павла Вересова спросили о дороге. «Мы её достроим к осени», — заявил Вересов журналистам.',
        'ru',
      ),
    ).toEqual(['direct Павел Вересов: Мы её достроим к осени']);
  });

  it('joins the parts of a split quotation, inside one pair of marks or two (edge case 8)', () => {
    const [inside] = statementsIn('«Дорога готова, — сказал Павел Вересов. — Осталось открыть мост».', 'ru');
    const [outside] = statementsIn(
      '«Дорога готова», — сказал Павел Вересов. — «Осталось открыть мост».',
      'ru',
    );
    for (const statement of [inside, outside]) {
      expect(statement?.parts).toHaveLength(2);
      expect(statement?.speaker?.name).toBe('Павел Вересов');
      expect(statement?.text).toMatch(/^Дорога готова,? … Осталось открыть мост\.?$/u);
    }
  });

  it('does not take dashes inside a quotation for a tag (edge case 9)', () => {
    expect(told('«Мост — он старый — не выдержит», — сказала Анна Лещук.', 'ru')).toEqual([
      'direct Анна Лещук: Мост — он старый — не выдержит',
    ]);
  });

  it('reads reported clauses, and those that hold a quoted fragment as mixed (edge case 12)', () => {
    expect(told('Анна Лещук сообщила, что мост закроют в мае.', 'ru')).toEqual([
      'indirect Анна Лещук: мост закроют в мае',
    ]);
    expect(told('Анна Лещук заявила, что мост «не выдержит и года».', 'ru')).toEqual([
      'mixed Анна Лещук: мост «не выдержит и года»',
    ]);
  });

  it('reads sources and their pronouns', () => {
    expect(told('По словам Анны Лещук, мост закроют в мае. По её словам, объезд готов.', 'ru')).toEqual([
      'indirect Анна Лещук: мост закроют в мае',
      'indirect Анна Лещук: объезд готов',
    ]);
  });

  it('gives a cue inside the sentence both sides of it', () => {
    const [statement] = statementsIn('Мост, по словам Анны Лещук, закроют в мае.', 'ru');
    expect(statement?.parts).toHaveLength(2);
  });

  it('takes the sentence before for what «об этом» tells', () => {
    expect(told('Мост закроют в мае. Об этом сообщила Анна Лещук.', 'ru')).toEqual([
      'indirect Анна Лещук: Мост закроют в мае',
    ]);
  });

  it('takes a line after a colon for a block quotation', () => {
    expect(told('Анна Лещук заявила:\nМост мы закроем в мае. Объезд готов.', 'ru')).toEqual([
      'direct Анна Лещук: Мост мы закроем в мае. Объезд готов',
    ]);
  });

  it('never lets the one spoken to win (edge case 26)', () => {
    expect(told('«Мост закроют», — рассказал изданию «Заря» инженер Пётр Дан.', 'ru')).toEqual([
      'direct Пётр Дан (via Заря): Мост закроют',
    ]);
    expect(told('«Я жду», — сказал президент Арвении The Herald Post.', 'ru')).toEqual([
      'direct президент Арвении (via The Herald Post): Я жду',
    ]);
  });

  it('finds whoever holds the office that speaks (edge case 24)', () => {
    expect(
      told('Президент Арвении Лев Ардов прибыл в столицу. Глава Арвении отметил, что визит удался.', 'ru'),
    ).toEqual(['indirect Лев Ардов: визит удался']);
  });

  it('leaves titles and names in marks alone (edge case 11)', () => {
    expect(told('Компания «Северный путь и море» купила газету «Заря над рекой».', 'ru')).toEqual([]);
  });

  it('does not take what something is known as for what somebody said', () => {
    expect(
      told('The bill, known in the capital as the “bread and butter act,” is due in May.', 'en'),
    ).toEqual([]);
  });

  it('reports nothing of speech that was declined (edge case 15)', () => {
    expect(told('Вересов отказался сообщить, что мост закроют.', 'ru')).toEqual([]);
  });
});

describe('statements in English', () => {
  it('finds a quotation with the speaker before, after and between its parts (edge case 20)', () => {
    expect(told('“We are late,” said Anna Kern, a bridge engineer. “We will catch up.”', 'en')).toEqual([
      'direct Anna Kern: We are late',
      'direct Anna Kern: We will catch up',
    ]);
    expect(told('Anna Kern told reporters, “We are late.”', 'en')).toEqual(['direct Anna Kern: We are late']);
  });

  it('looks past an apposition, whose names are not the speaker (edge case 21)', () => {
    expect(told('“It will hold,” Anna Kern, who replaced Tom Reed in May, said.', 'en')).toEqual([
      'direct Anna Kern: It will hold',
    ]);
  });

  it('reads clauses with and without a conjunction', () => {
    expect(told('Anna Kern said that the bridge would close.', 'en')).toEqual([
      'indirect Anna Kern: the bridge would close',
    ]);
    expect(told('Anna Kern said the bridge would close in May.', 'en')).toEqual([
      'indirect Anna Kern: the bridge would close in May',
    ]);
  });

  it('reads sources on either side', () => {
    expect(told('According to Anna Kern, the bridge would close.', 'en')).toEqual([
      'indirect Anna Kern: the bridge would close',
    ]);
    expect(told('The bridge would close in May, according to Anna Kern.', 'en')).toEqual([
      'indirect Anna Kern: The bridge would close in May',
    ]);
  });

  it('reports nothing of speech that was denied (edge case 15)', () => {
    expect(told('Anna Kern did not say that the bridge would close.', 'en')).toEqual([]);
  });
});
