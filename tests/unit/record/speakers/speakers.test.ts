import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../../lib/model.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { emptyRecord, type Quote, read, reading } from '../readings.ts';

let pages = 0;

/** Reads an article with one statement; answers the id of its speaker. */
async function speakerOf(
  record: RecordDatabase,
  by: string,
  quote: Partial<Quote> = {},
  about: Partial<ArticleText> = {},
): Promise<string | null> {
  const n = pages++;
  const id = await read(
    record,
    reading(`daily.example/${n}`, [{ text: `Statement ${n}`, by, ...quote }], about),
  );
  const row = (await record.statements.toArray()).find(({ statement }) => statement.articleId === id);
  return row?.statement.speakerId ?? null;
}

const RUSSIAN = { language: 'ru' };

describe('a person', () => {
  test('is known again by the full name', async () => {
    const record = emptyRecord();
    expect(await speakerOf(record, 'Anna Berg')).toBe(await speakerOf(record, 'Anna Berg'));
    expect(await record.speakers.count()).toBe(1);
  });

  test('is known by initials, once the full name is on record', async () => {
    const record = emptyRecord();
    expect(await speakerOf(record, 'Марат Туров', {}, RUSSIAN)).toBe(
      await speakerOf(record, 'М. Туров', {}, RUSSIAN),
    );
  });

  test('learns the fullest name and the latest office, in each language', async () => {
    const record = emptyRecord();
    await speakerOf(record, 'А. Берг', { role: 'депутат' }, { ...RUSSIAN, published: '2024-02-01' });
    await speakerOf(
      record,
      'Анна Берг',
      { role: 'министр обороны' },
      { ...RUSSIAN, published: '2025-02-01' },
    );
    await speakerOf(record, 'Анна Берг', { role: 'депутат' }, { ...RUSSIAN, published: '2024-05-01' });
    const [row] = await record.speakers.toArray();
    expect(row?.speaker).toMatchObject({ name: 'Анна Берг', roles: { ru: 'министр обороны' } });
  });

  test('keeps the fullest office that one article gives, wherever it stands', async () => {
    const record = emptyRecord();
    const quotes = ['minister', 'minister of defence of Arven', 'minister'].map((role, n) => ({
      text: `Statement about the fleet ${n}`,
      by: 'Anna Berg',
      role,
    }));
    await read(record, reading('daily.example/offices', quotes));
    const [row] = await record.speakers.toArray();
    expect(row?.speaker.roles).toEqual({ en: 'minister of defence of Arven' });
  });

  test('is known in another language and script', async () => {
    const record = emptyRecord();
    const russian = await speakerOf(record, 'Тимур Аркенов', {}, RUSSIAN);
    expect(await speakerOf(record, 'Timur Arkenov')).toBe(russian);
    expect((await record.speakers.toArray())[0]?.speaker.names).toEqual({
      ru: 'Тимур Аркенов',
      en: 'Timur Arkenov',
    });
  });

  test('is not another with the same surname', async () => {
    const record = emptyRecord();
    expect(await speakerOf(record, 'Anna Berg')).not.toBe(await speakerOf(record, 'Carl Berg'));
  });
});

describe('a surname alone', () => {
  test('joins the only one on record who bears it', async () => {
    const record = emptyRecord();
    const anna = await speakerOf(record, 'Anna Berg');
    expect(await speakerOf(record, 'Berg')).toBe(anna);
  });

  test('joins where the offices agree', async () => {
    const record = emptyRecord();
    const anna = await speakerOf(record, 'Anna Berg', { role: 'minister of defence' });
    expect(await speakerOf(record, 'Berg', { role: 'defence minister' })).toBe(anna);
  });

  test('stays apart where the offices differ', async () => {
    const record = emptyRecord();
    const anna = await speakerOf(record, 'Anna Berg', { role: 'minister of defence' });
    expect(await speakerOf(record, 'Berg', { role: 'police spokesman' })).not.toBe(anna);
  });

  test('joins the one of two whose office it is', async () => {
    const record = emptyRecord();
    const anna = await speakerOf(record, 'Anna Berg', { role: 'minister of defence' });
    await speakerOf(record, 'Carl Berg', { role: 'mayor' });
    expect(await speakerOf(record, 'Berg', { role: 'defence minister' })).toBe(anna);
  });

  test('stays apart where two on record bear it', async () => {
    const record = emptyRecord();
    const known = [await speakerOf(record, 'Anna Berg'), await speakerOf(record, 'Carl Berg')];
    expect(known).not.toContain(await speakerOf(record, 'Berg'));
  });

  test('grows into the full name when that is met', async () => {
    const record = emptyRecord();
    const berg = await speakerOf(record, 'Berg');
    expect(await speakerOf(record, 'Anna Berg')).toBe(berg);
    expect((await record.speakers.toArray())[0]?.speaker.name).toBe('Anna Berg');
  });
});

describe('within one article', () => {
  test('a speaker of a new version is who it was in the version before', async () => {
    const record = emptyRecord();
    const first = [{ text: 'One thing', by: 'Anna' }];
    await read(record, reading('daily.example/anna', first));
    await read(record, reading('daily.example/anna', [...first, { text: 'Another thing', by: 'Anna' }]));
    const ids = (await record.statements.toArray()).map(({ statement }) => statement.speakerId);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('who is nobody in particular', () => {
  test.each([
    ['a source', 'anonymous'],
    ['the minister', 'person'],
  ] as const)('%s has no speaker on record', async (by, sort) => {
    const record = emptyRecord();
    expect(await speakerOf(record, by, { sort })).toBeNull();
    expect(await record.speakers.count()).toBe(0);
  });

  test('a first name alone in two articles is two people', async () => {
    const record = emptyRecord();
    expect(await speakerOf(record, 'Anna')).not.toBe(await speakerOf(record, 'Anna'));
  });
});

describe('a body', () => {
  const body = { sort: 'body' } as const;

  test.each(['Ministry of Health', 'WHO', 'Reuters'])(
    'with a name of its own, %s, is known by it',
    async (by) => {
      const record = emptyRecord();
      const id = await speakerOf(record, by, body);
      expect(id).not.toBeNull();
      expect(await speakerOf(record, by, body)).toBe(id);
    },
  );

  test('known all over the world is one in all languages', async () => {
    const record = emptyRecord();
    const kremlin = await speakerOf(record, 'Кремль', body, RUSSIAN);
    expect(kremlin).not.toBeNull();
    expect(await speakerOf(record, 'The Kremlin', body)).toBe(kremlin);
    expect(await speakerOf(record, 'Белый дом', body, RUSSIAN)).not.toBe(kremlin);
  });

  test('named by a common noun is one within its outlet, whose readers know which is meant', async () => {
    const record = emptyRecord();
    const police = await speakerOf(record, 'Police', body);
    expect(police).not.toBeNull();
    expect(await speakerOf(record, 'the police', body)).toBe(police);
    expect(await speakerOf(record, 'police', body, { address: 'https://courier.example/1' })).not.toBe(
      police,
    );
    const ministry = await speakerOf(record, 'министерство обороны', body, RUSSIAN);
    expect(await speakerOf(record, 'Министерство обороны', body, RUSSIAN)).toBe(ministry);
  });
});
