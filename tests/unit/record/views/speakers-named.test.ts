import { describe, expect, test } from 'vitest';
import { mergeSpeakers } from '../../../../lib/record/merging/merging.ts';
import { speakersNamed } from '../../../../lib/record/views/speakers-named.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

async function threeSpeakers() {
  const record = emptyRecord();
  await read(
    record,
    reading('daily.example/1', [
      { text: 'The dam will stand', by: 'Anna Berg' },
      { text: 'The dam will fall', by: 'Anton Bergman' },
      { text: 'The dam will be seen to', by: 'Anton Bergman' },
      { text: 'Nobody asked me', by: 'Zoë Hall' },
    ]),
  );
  return record;
}

const names = async (record: Awaited<ReturnType<typeof threeSpeakers>>, typed: string) =>
  (await speakersNamed(record, typed)).map(({ speaker }) => speaker.name);

describe('speakers on record, found while a name is typed', () => {
  test('are those with a word that begins so, who said most first', async () => {
    const record = await threeSpeakers();
    expect(await names(record, 'ber')).toEqual(['Anton Bergman', 'Anna Berg']);
    expect((await speakersNamed(record, 'ber'))[0]?.statements).toBe(2);
  });

  test('fit every word typed, in any order, whatever its case and accents', async () => {
    const record = await threeSpeakers();
    expect(await names(record, 'BERG ann')).toEqual(['Anna Berg']);
    expect(await names(record, 'zoe')).toEqual(['Zoë Hall']);
    expect(await names(record, 'ann hall')).toEqual([]);
  });

  test('are nobody where nothing is typed', async () => {
    expect(await names(await threeSpeakers(), ' , ')).toEqual([]);
  });

  test('are offered as whom the reader has merged them into, once', async () => {
    const record = await threeSpeakers();
    const [bergman, berg] = await speakersNamed(record, 'ber');
    await mergeSpeakers(record, bergman?.speaker.id ?? '', berg?.speaker.id ?? '', NOW);
    expect(await names(record, 'anna')).toEqual(['Anton Bergman']);
    expect((await speakersNamed(record, 'ber')).map(({ statements }) => statements)).toEqual([3]);
  });
});
