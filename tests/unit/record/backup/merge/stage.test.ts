import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearLeftStage, STAGE, whileRestoring } from '../../../../../lib/record/backup/merge/stage.ts';
import { openRecord } from '../../../../../lib/record/opening/open-record.ts';
import { NOW, read, reading } from '../../readings.ts';

/** One lock, as the browser keeps it: whoever waits for none is told that it is taken. */
function locks() {
  let isHeld = false;
  return {
    request: async (_: string, ...[how, then]: [Work] | [{ ifAvailable: boolean }, Work]) => {
      const work = typeof how === 'function' ? how : then;
      if (isHeld) return work?.(null);
      isHeld = true;
      try {
        return await work?.({});
      } finally {
        isHeld = false;
      }
    },
  };
}
type Work = (lock: object | null) => Promise<unknown>;

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: locks() });
  const left = openRecord(STAGE);
  await read(left, reading('daily.example/a', [{ text: 'The dam is late' }]), NOW);
  left.dexie.close();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete(STAGE);
});

test('what a restore has left that the browser was closed upon is deleted', async () => {
  await clearLeftStage();
  expect(await Dexie.exists(STAGE)).toBe(false);
  await clearLeftStage();
});

test('the rows of a restore that is going on stay', async () => {
  await whileRestoring(async () => {
    await clearLeftStage();
    expect(await Dexie.exists(STAGE)).toBe(true);
  });
});
