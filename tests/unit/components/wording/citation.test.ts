import { describe, expect, it } from 'vitest';
import { citation } from '../../../../components/wording/citation.ts';
import { article, bridge, placed, tolls } from '../support/record.ts';

describe('a statement copied as text', () => {
  it('has the words in the marks of their language, who and when, and a link to the words', () => {
    expect(citation(placed(bridge)).split('\n')).toEqual([
      '«Мост через Северку мы откроем к лету, деньги на это в бюджете есть» — Игорь Лемешев, губернатор Северской области, Nov 8, 2025',
      'Северский вестник, Лемешев: «Мост через Северку откроем к лету», Nov 8, 2025',
      expect.stringMatching(/^https:\/\/vestnik\.example\/2025\/11\/08\/most#:~:text=/u),
    ]);
  });

  it('puts no quotation marks around words that were only reported', () => {
    expect(citation(placed(tolls))).toMatch(/^проезд по нему будет бесплатным для всех — /u);
  });

  it('leaves out what is not known', () => {
    const unknown = { ...bridge, speaker: null, said: null };
    const [words, where] = citation(placed(unknown, { article: { ...article, published: null } })).split(
      '\n',
    );
    expect(words).toBe(`«${bridge.text}»`);
    expect(where).toBe('Северский вестник, Лемешев: «Мост через Северку откроем к лету»');
  });
});
