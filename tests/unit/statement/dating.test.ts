import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/language/en.ts';
import type { Language } from '../../../lib/language/language.ts';
import { languages } from '../../../lib/language/languages.ts';
import { ru } from '../../../lib/language/ru.ts';
import type { Span } from '../../../lib/model.ts';
import type { DatableStatement } from '../../../lib/statement/dates/datable.ts';
import { type Dating, dateStatements } from '../../../lib/statement/dating.ts';

const PUBLISHED = '2024-05-16';

/** A statement whose sentence, cue and content are given by their words; each stands once in the text. */
type Told = readonly [sentence: string, cue: string | null, content: string, speaker: string | null];

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the text does not hold "${words}"`);
  return { start, end: start + words.length };
}

function dated(
  text: string,
  told: readonly Told[],
  language: Language = ru,
  published: string | null = PUBLISHED,
): Dating[] {
  const statements = told.map(([words, cue, content, speaker]): DatableStatement => {
    const sentence = find(text, words);
    return {
      sentence,
      cue: cue === null ? null : find(text, cue, sentence.start),
      content: [find(text, content, sentence.start)],
      speaker,
    };
  });
  return dateStatements(text, statements, language, published);
}

const bases = (datings: readonly Dating[]) => datings.map(({ said }) => said?.basis ?? null);

describe('the day of a statement', () => {
  it('is that of its article where the text does not date it', () => {
    const [dating] = dated('Мэр заявил, что мост открыт.', [
      ['Мэр заявил', 'заявил', 'мост открыт', 'Калинник'],
    ]);
    expect(dating).toEqual({
      said: { from: PUBLISHED, to: PUBLISHED, precision: 'day', basis: 'published' },
      recalled: false,
      leading: null,
    });
  });

  it('is unknown where the article has none and the text counts from it', () => {
    const text = 'Вчера мэр заявил, что мост открыт.';
    expect(dated(text, [[text, 'заявил', 'мост открыт', 'Калинник']], ru, null)[0]?.said).toBeNull();
  });

  it('is what the text names in full, even of an article without a day', () => {
    const text = 'В марте 2022 года мэр заявил, что мост открыт.';
    expect(dated(text, [[text, 'заявил', 'мост открыт', 'Калинник']], ru, null)[0]?.said).toEqual({
      from: '2022-03-01',
      to: '2022-03-31',
      precision: 'month',
      basis: 'В марте 2022 года',
    });
  });

  it('is left open where the text says only that it was earlier', () => {
    const text = 'Ранее мэр заявлял, что мост открыт.';
    const [dating] = dated(text, [[text, 'заявлял', 'мост открыт', 'Калинник']]);
    expect(dating).toEqual({ said: null, recalled: true, leading: null });
  });

  it('names the words at the head of a content that date it', () => {
    const text = 'The mayor said Wednesday the bridge was open.';
    const [dating] = dated(text, [[text, 'said', 'Wednesday the bridge was open', 'Kallinan']], en);
    expect(dating?.said?.from).toBe('2024-05-15');
    expect(dating?.leading).toEqual(find(text, 'Wednesday'));
  });

  it('is not told by what another statement of the same sentence says', () => {
    const text = 'Мэр сообщил, что мост закрыли в 2012 году, назвав это ошибкой прошлых властей.';
    const datings = dated(text, [
      [text, 'сообщил', 'мост закрыли в 2012 году', 'Калинник'],
      [text, 'назвав', 'ошибкой прошлых властей', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['published', 'published']);
  });
});

describe('a recalled statement', () => {
  it.each([
    ['месяц назад', true],
    ['на прошлой неделе', true],
    ['10 мая', false],
    ['9 мая', true],
    ['в среду', false],
    ['вчера', false],
    ['в этом году', false],
    ['в мае', false],
    ['в апреле', true],
  ])('said «%s», published on 16 May: %s', (words, recalled) => {
    const text = `Мэр ${words} заявил, что мост открыт.`;
    expect(dated(text, [[text, 'заявил', 'мост открыт', 'Калинник']])[0]?.recalled).toBe(recalled);
  });
});

describe('a statement without a date of its own', () => {
  const recall = 'В конце апреля мэр Калинник заявил, что мост закроют.';

  it('takes the date of the one before in the same paragraph, by the same speaker', () => {
    const text = `${recall} При этом он подчеркнул, что денег нет.`;
    const datings = dated(text, [
      [recall, 'заявил', 'мост закроют', 'Калинник'],
      ['При этом он', 'подчеркнул', 'денег нет', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['В конце апреля', 'В конце апреля']);
    expect(datings.map(({ recalled }) => recalled)).toEqual([true, true]);
  });

  it('does not take it from another speaker', () => {
    const text = `${recall} Депутат Шведов сказал, что денег нет.`;
    const datings = dated(text, [
      [recall, 'заявил', 'мост закроют', 'Калинник'],
      ['Депутат Шведов', 'сказал', 'денег нет', 'Шведов'],
    ]);
    expect(bases(datings)).toEqual(['В конце апреля', 'published']);
  });

  it('takes it into the next paragraphs where the first began with it and they begin with the words said', () => {
    const text = `${recall}\n\n«Денег нет», — сказал мэр.\n\n«И не будет», — добавил он.`;
    const datings = dated(text, [
      [recall, 'заявил', 'мост закроют', 'Калинник'],
      ['«Денег нет», — сказал мэр', 'сказал', 'Денег нет', 'Калинник'],
      ['«И не будет», — добавил он', 'добавил', 'И не будет', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['В конце апреля', 'В конце апреля', 'В конце апреля']);
  });

  it('does not take the date of an aside into the next paragraph', () => {
    const text = `Мэр дал интервью. При этом месяц назад он заявлял, что мост закроют.\n\n«Мост открыт», — заявил мэр.`;
    const datings = dated(text, [
      ['При этом месяц назад', 'заявлял', 'мост закроют', 'Калинник'],
      ['«Мост открыт»', 'заявил', 'Мост открыт', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['месяц назад', 'published']);
  });

  it('does not take it into a paragraph that tells something first', () => {
    const text = `${recall}\n\nТеперь мэр говорит иначе: «Мост открыт».`;
    const datings = dated(text, [
      [recall, 'заявил', 'мост закроют', 'Калинник'],
      ['Теперь мэр', 'говорит', 'Мост открыт', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['В конце апреля', 'published']);
  });

  it('gives way to a later day on which the telling has gone on, not to an older event', () => {
    const told = 'In September last year the mayor said that the bridge was safe.';
    const said = '“Then there were no cracks,” he said.';
    const statements = [
      [told, 'said', 'the bridge was safe', 'Ann Marsh'],
      [said, 'said', 'Then there were no cracks', 'Ann Marsh'],
    ] as const;
    const later = dated(`${told} On Tuesday he brushed the contrast aside. ${said}`, statements, en);
    expect(bases(later)).toEqual(['In September last year', 'On Tuesday']);
    const older = dated(`${told} It had been opened in 2019. ${said}`, statements, en);
    expect(bases(older)).toEqual(['In September last year', 'In September last year']);
  });

  it('gives way to a date of its own', () => {
    const text = `${recall} В среду он заявил, что мост открыт.`;
    const datings = dated(text, [
      [recall, 'заявил', 'мост закроют', 'Калинник'],
      ['В среду он', 'заявил', 'мост открыт', 'Калинник'],
    ]);
    expect(bases(datings)).toEqual(['В конце апреля', 'В среду']);
  });
});

describe('any text whatever', () => {
  const words = fc.constantFrom(
    ...'в на с 10 марта 2022 года назад через две недели за до конце месяца прошлого in on the last week May 3 1990 s’ l’an il y a vor am hace тому « » „ “ , . : ( — said заявил'.split(
      ' ',
    ),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );
  const span = fc
    .tuple(fc.nat(300), fc.nat(300))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('dates its statements with days up to publication, the first not after the last', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(
          fc.record({ sentence: span, cue: fc.option(span), content: fc.array(span, { maxLength: 3 }) }),
          { maxLength: 4 },
        ),
        fc.constantFrom(...languages),
        fc.constantFrom('2024-05-16', '2023-01-01', '2024-02-29', '1999-12-31'),
        (text, told, language, published) => {
          const statements = told.map((each) => ({ ...each, speaker: null }));
          const datings = dateStatements(text, statements, language, published);
          expect(datings).toHaveLength(statements.length);
          for (const { said } of datings) {
            if (!said) continue;
            expect(said.from <= said.to).toBe(true);
            expect(said.to <= published).toBe(true);
            expect(said.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
