import { describe, expect, it } from 'vitest';
import { en } from '../../../../lib/language/en.ts';
import { Frames } from '../../../../lib/statement/dates/frames.ts';

const TEXT = 'On Monday Kern said the bridge would close in May. On Friday Arden agreed.';
const FIRST = { start: 0, end: TEXT.indexOf(' On Friday') };
const SECOND = { start: FIRST.end + 1, end: TEXT.length };
const CONTENT = { start: TEXT.indexOf('the bridge'), end: FIRST.end - 1 };

const datesIn = (frames: Frames, sentence: typeof FIRST, contents: readonly (typeof FIRST)[]) =>
  frames.of(sentence, contents).expressions.map(({ start, end }) => TEXT.slice(start, end));

describe('the frames of an article', () => {
  it('hold the dates of a sentence outside what was said', () => {
    const frames = new Frames(TEXT, en.dates);
    expect(datesIn(frames, FIRST, [])).toEqual(['On Monday', 'in May']);
    expect(datesIn(frames, FIRST, [CONTENT])).toEqual(['On Monday']);
    expect(datesIn(frames, SECOND, [])).toEqual(['On Friday']);
    expect(datesIn(frames, FIRST, [])).toEqual(['On Monday', 'in May']);
  });

  it('are made once for statements that share theirs', () => {
    const frames = new Frames(TEXT, en.dates);
    expect(frames.of(FIRST, [{ ...CONTENT }])).toBe(frames.of({ ...FIRST }, [{ ...CONTENT }]));
  });

  it('tell a content that is nothing but a date', () => {
    const frames = new Frames(TEXT, en.dates);
    const friday = { start: SECOND.start, end: SECOND.start + 'On Friday'.length };
    expect(frames.isDate(friday)).toBe(true);
    expect(frames.isDate(CONTENT)).toBe(false);
  });
});
