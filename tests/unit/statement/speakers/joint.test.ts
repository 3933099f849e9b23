import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../../lib/statement/extract.ts';

function mentions(text: string): (string | undefined)[] {
  return extractStatements({ text, language: 'en', published: '2025-03-12' }).map(
    ({ speaker }) => speaker?.mention.text,
  );
}

describe('those who speak as one', () => {
  it('are both mentioned', () => {
    expect(mentions('Anna Kern and Paul Adler said that the bridge would stand.')).toEqual([
      'Anna Kern and Paul Adler',
    ]);
  });

  it('are not those who are spoken of before', () => {
    expect(mentions('They all met Anna Kern, and Paul Adler said that the bridge would stand.')).toEqual([
      'Paul Adler',
    ]);
  });
});
