import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isEmpty, readDraft, typedFrom } from '../../../../components/annotation/draft.ts';
import { errorWords } from '../../../../components/annotation/errors.ts';
import { LIMITS } from '../../../../lib/limits.ts';
import { AnnotationDraftSchema } from '../../../../lib/model-schema.ts';
import { annotation } from '../support/record.ts';

const blank = typedFrom(null);

function errorsOf(part: Partial<typeof blank>): string[] {
  const read = readDraft({ ...blank, ...part });
  return 'errors' in read ? read.errors.map(errorWords) : [];
}

describe('the annotation form', () => {
  it('reads back what an annotation holds', () => {
    const { verdict, attribution, consistency, note, tags, sources } = annotation('s-1');
    expect(readDraft(typedFrom(annotation('s-1')))).toEqual({
      draft: { verdict, attribution, consistency, note, tags, sources },
    });
  });

  it('takes tags divided by commas and a source a line, each once, blanks aside', () => {
    const read = readDraft({
      ...blank,
      tags: ' bridge, budget,, bridge ',
      sources: '\n https://a.example/1 \n\nhttps://a.example/1\nhttp://b.example\n',
    });
    expect(read).toMatchObject({
      draft: { tags: ['bridge', 'budget'], sources: ['https://a.example/1', 'http://b.example'] },
    });
  });

  it('gives only what the background accepts', () => {
    const read = readDraft({ ...blank, verdict: 'true', tags: 'a, b', sources: 'https://a.example' });
    expect('draft' in read && v.is(AnnotationDraftSchema, read.draft)).toBe(true);
  });

  it('names the line that is no web address', () => {
    expect(errorsOf({ sources: 'https://a.example\njavascript:alert(1)' })).toEqual([
      'Line 2 is no web address: javascript:alert(1). It has to begin with https:// or http://.',
    ]);
  });

  it('bounds what is kept, and says where the bound lies', () => {
    expect(errorsOf({ sources: `https://a.example/${'a'.repeat(LIMITS.addressLength)}` })).toEqual([
      'Line 1 is too long for an address.',
    ]);
    const many = Array.from({ length: LIMITS.sources + 1 }, (_, n) => `https://a.example/${n}`);
    expect(errorsOf({ sources: many.join('\n') })).toEqual(['50 sources at most.']);
    expect(errorsOf({ tags: 'x'.repeat(LIMITS.tagLength + 1) })).toEqual([
      '50 tags at most, each of 100 characters at most.',
    ]);
  });

  it('is empty where nothing but white space is in it', () => {
    expect(isEmpty({ ...blank, note: ' \n' })).toBe(true);
    expect(isEmpty({ ...blank, consistency: 'changed' })).toBe(false);
  });
});
