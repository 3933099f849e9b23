import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../../lib/model.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, read, reading } from '../readings.ts';

const ENGLISH = 'We shall build 1,500 homes in Mergen by 2030';
const RUSSIAN = 'Мы построим 1500 домов в Мергене к 2030 году';

const en = (text: string, about: Partial<ArticleText> = {}) =>
  reading(`post.example/${text.length}`, [{ text, by: 'Timur Arkenov' }], about);
const ru = (text: string, about: Partial<ArticleText> = {}) =>
  reading(`telegraf.example/${text.length}`, [{ text, by: 'Тимур Аркенов' }], { language: 'ru', ...about });

async function linked(record: RecordDatabase, text: string): Promise<string[] | undefined> {
  const row = (await record.statements.toArray()).find(({ statement }) => statement.text === text);
  const view = await statementView(record, row?.statement.id ?? '');
  return view?.translations.map(({ statement }) => statement.text);
}

describe('the same words in another language', () => {
  test('are shown beside the statement, from either side, and are no earlier statement', async () => {
    const record = emptyRecord();
    await read(record, en(ENGLISH));
    await read(record, ru(RUSSIAN));
    expect(await linked(record, ENGLISH)).toEqual([RUSSIAN]);
    expect(await linked(record, RUSSIAN)).toEqual([ENGLISH]);
    const rows = await record.statements.toArray();
    expect(rows.every(({ standing }) => 'leads' in standing)).toBe(true);
  });

  test('are not linked where another day or another speaker reports them', async () => {
    const record = emptyRecord();
    await read(record, en(ENGLISH));
    await read(record, ru(RUSSIAN, { published: '2025-11-09' }));
    await read(
      record,
      reading('telegraf.example/other', [{ text: `${RUSSIAN}!`, by: 'Галина Северцева' }], {
        language: 'ru',
      }),
    );
    expect(await linked(record, ENGLISH)).toEqual([]);
  });

  test('are not linked where two of that day are alike: then neither is sure', async () => {
    const record = emptyRecord();
    await read(record, en(ENGLISH));
    await read(record, ru(RUSSIAN));
    await read(record, ru('К 2030 году в Мергене появится 1500 новых домов, обещаю'));
    expect(await linked(record, ENGLISH)).toEqual([]);
    expect(await linked(record, RUSSIAN)).toEqual([]);
  });
});
