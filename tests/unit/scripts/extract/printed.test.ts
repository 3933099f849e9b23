import { describe, expect, it } from 'vitest';
import type { FoundStatement } from '../../../../lib/model.ts';
import type { GivenArticle } from '../../../../scripts/extract/given-article.ts';
import { printedLine } from '../../../../scripts/extract/printed.ts';

const ARTICLE: GivenArticle = {
  id: 'bridge',
  language: 'en',
  url: null,
  title: 'Bridge vote put off',
  publisher: null,
  published: '2025-11-08',
  text: '“We wait,” said Mira Oland, the mayor. “And then we build.”',
};

const STATEMENT: FoundStatement = {
  start: 1,
  end: 58,
  parts: [
    { start: 1, end: 9 },
    { start: 40, end: 58 },
  ],
  text: 'We wait, … And then we build.',
  kind: 'direct',
  speaker: {
    name: 'Mira Oland',
    mention: { text: 'Mira Oland', start: 16, end: 26 },
    role: 'the mayor',
    sort: 'person',
    confidence: 0.9,
    via: 'The Harbour Courier',
  },
  cue: { text: 'said', start: 11, end: 15 },
  said: { from: '2025-11-08', to: '2025-11-08', precision: 'day', basis: 'published' },
  recalled: false,
};

describe('the line printed for an article', () => {
  it('is the contract, field by field and in its order', () => {
    expect(printedLine(ARTICLE, [STATEMENT])).toBe(
      '{"id":"bridge","lang":"en","url":null,"title":"Bridge vote put off","publisher":null,"published":"2025-11-08",' +
        '"text":"“We wait,” said Mira Oland, the mayor. “And then we build.”","statements":[' +
        '{"start":1,"end":58,"parts":[{"start":1,"end":9},{"start":40,"end":58}],"text":"We wait, … And then we build.",' +
        '"kind":"direct","speaker":{"name":"Mira Oland","mention":"Mira Oland","role":"the mayor"},' +
        '"cue":{"text":"said","start":11,"end":15},' +
        '"said":{"from":"2025-11-08","to":"2025-11-08","precision":"day","basis":"published"},"recalled":false}]}',
    );
  });

  it('has null for what is not known, and no field for parts or an office that are not there', () => {
    const { parts: _, ...whole } = STATEMENT;
    const bare: FoundStatement = { ...whole, speaker: null, cue: null, said: null };
    expect(JSON.parse(printedLine({ ...ARTICLE, language: null }, [bare]))).toMatchObject({
      lang: null,
      statements: [{ start: 1, end: 58, speaker: null, cue: null, said: null }],
    });
    expect(printedLine(ARTICLE, [bare])).not.toContain('"parts"');
  });

  it('stays one line whatever the text holds', () => {
    const text = 'a\nb\r\nc\u2028d \ud83d';
    const line = printedLine({ ...ARTICLE, text }, []);
    expect(line).not.toMatch(/[\r\n]/u);
    expect(JSON.parse(line)).toMatchObject({ text, statements: [] });
  });
});
