import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../../lib/model.ts';
import { keepApart, mergeSpeakers, undoDecision } from '../../../../lib/record/merging/merging.ts';
import { partSpeaker } from '../../../../lib/record/merging/parting.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { articleOnPage } from '../../../../lib/record/views/page-view.ts';
import { speakerView } from '../../../../lib/record/views/speaker-view.ts';
import type { SpeakerView } from '../../../../lib/views/identity.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

let pages = 0;

/** Reads an article in which one speaks; answers the article and the speaker. */
async function heard(
  record: RecordDatabase,
  by: string,
  quote: Partial<Quote> = {},
  about: Partial<ArticleText> = {},
): Promise<{ articleId: string; speakerId: string }> {
  const n = pages++;
  const one = reading(`daily.example/${n}`, [{ text: `Statement ${n}`, by, ...quote }], about);
  const articleId = await read(record, one);
  const rows = await record.statements.toArray();
  const row = rows.find(({ statement }) => statement.articleId === articleId);
  return { articleId, speakerId: row?.statement.speakerId ?? '' };
}

const offered = (view: SpeakerView | null) =>
  view?.offers.map(({ speaker, evidence }) => [speaker.name, ...evidence.map(({ why }) => why)]);

describe('a speaker', () => {
  test('is shown with all that those merged into it are known by', async () => {
    const record = emptyRecord();
    const en = await heard(record, 'Anna Berg', { role: 'mayor' }, { published: '2024-05-01' });
    const ru = await heard(
      record,
      'Аня Горная',
      { role: 'мэр' },
      { language: 'ru', published: '2024-02-01' },
    );
    await mergeSpeakers(record, en.speakerId, ru.speakerId, NOW);
    const view = await speakerView(record, ru.speakerId, null);
    expect(view).toMatchObject({
      speaker: { names: { en: 'Anna Berg', ru: 'Аня Горная' }, roles: { en: 'mayor', ru: 'мэр' } },
      statements: 2,
      since: '2024-02-01',
      here: null,
    });
  });

  test('of whom nothing is on record has no view', async () => {
    expect(await speakerView(emptyRecord(), 'nobody', null)).toBeNull();
  });
});

describe('an offer to merge', () => {
  test('is made to a surname that several on record bear, the one of the same office first', async () => {
    const record = emptyRecord();
    await heard(record, 'Carl Berg');
    await heard(record, 'Anna Berg', { role: 'mayor' });
    await heard(record, 'Anna Berg', { role: 'mayor', text: 'The dam is shut until the floods are over' });
    await heard(record, 'Dora Berg', { role: 'former mayor' });
    const { speakerId } = await heard(record, 'Berg', { role: 'mayor' });
    expect(offered(await speakerView(record, speakerId, null))).toEqual([
      ['Anna Berg', 'surname', 'office'],
      ['Dora Berg', 'surname', 'office'],
      ['Carl Berg', 'surname'],
    ]);
  });

  test('is made where the offices differ, which kept the two apart', async () => {
    const record = emptyRecord();
    await heard(record, 'Anna Berg', { role: 'mayor' });
    const { articleId, speakerId } = await heard(record, 'Berg', { role: 'police spokeswoman' });
    expect(offered(await speakerView(record, speakerId, null))).toEqual([['Anna Berg', 'surname']]);
    const page = await articleOnPage(record, articleId);
    expect(page?.speakers[0]?.offer?.speaker.name).toBe('Anna Berg');
  });

  test('is made to the same common noun in another outlet', async () => {
    const record = emptyRecord();
    await heard(record, 'Police', { sort: 'body' });
    const other = await heard(record, 'police', { sort: 'body' }, { address: 'https://courier.example/1' });
    expect(offered(await speakerView(record, other.speakerId, null))).toEqual([['Police', 'noun']]);
  });

  test.each([
    ['Anna Berg', 'Carl Berg'],
    ['Токаев', 'Токарев'],
    ['Anna', 'Anna Berg'],
  ])('is not made to %s of %s: the names rule it out or tell too little', async (one, other) => {
    const record = emptyRecord();
    const language = /\p{Script=Cyrillic}/u.test(one) ? 'ru' : 'en';
    await heard(record, other, {}, { language });
    const { speakerId } = await heard(record, one, {}, { language });
    expect(offered(await speakerView(record, speakerId, null))).toEqual([]);
  });

  test('is not made again once the reader has decided, unless that is taken back', async () => {
    const record = emptyRecord();
    const anna = await heard(record, 'Anna Berg', { role: 'mayor' });
    const { speakerId } = await heard(record, 'Berg', { role: 'police spokeswoman' });
    await keepApart(record, speakerId, anna.speakerId, NOW);
    const view = await speakerView(record, speakerId, null);
    expect(view?.offers).toEqual([]);
    expect(view?.decisions).toMatchObject([{ sort: 'apart', other: { name: 'Anna Berg' } }]);
    expect((await speakerView(record, anna.speakerId, null))?.offers).toEqual([]);
    await undoDecision(record, view?.decisions[0]?.id ?? '', NOW);
    expect(offered(await speakerView(record, speakerId, null))).toEqual([['Anna Berg', 'surname']]);
  });
});

describe('the decisions about a speaker', () => {
  test('are listed from its side, with what can be taken back', async () => {
    const record = emptyRecord();
    const anna = await heard(record, 'Anna Berg');
    await heard(record, 'Anna Berg');
    const gora = await heard(record, 'Anya Gora');
    const berg = await heard(record, 'Berg');
    const parted = await partSpeaker(record, anna.speakerId, berg.articleId, NOW);
    await mergeSpeakers(record, anna.speakerId, gora.speakerId, '2025-11-09T10:00:00.000Z');
    const view = await speakerView(record, anna.speakerId, anna.articleId);
    expect(view?.decisions).toMatchObject([
      { sort: 'merge', other: { name: 'Anya Gora' } },
      { sort: 'part', other: { name: 'Berg' }, article: { id: berg.articleId } },
    ]);
    expect(view?.here).toMatchObject({ names: ['Anna Berg'], statements: 1 });
    expect((await speakerView(record, parted ?? '', null))?.decisions).toMatchObject([
      { sort: 'part', other: { name: 'Anna Berg' } },
    ]);
  });
});
