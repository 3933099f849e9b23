import { describe, expect, it } from 'vitest';
import { cardWords } from '../../../entrypoints/background/card-words.ts';
import type { CardView } from '../../../lib/views/card.ts';
import { day, earlier, statement } from '../components/support/record.ts';

const SAID = { from: '2025-09', to: '2025-09', precision: 'month', basis: 'in September' } as const;

function view(more: Partial<CardView>): CardView {
  const mention = { text: 'she', start: 0, end: 3 };
  const speaker = { name: 'Mira Oland', role: null, mention, sort: 'person', confidence: 0.6 } as const;
  return {
    statementId: 's',
    language: 'en',
    speaker,
    said: SAID,
    earlier: 0,
    best: null,
    annotation: null,
    ...more,
  };
}

describe('the hover card', () => {
  it('says how date and speaker are known, in the words and marks of the article', () => {
    expect(cardWords(view({}), 'Esc').facts).toEqual([
      'September 2025',
      'date from the text: “in September”',
      'speaker guessed from “she”',
    ]);
    const russian = { ...SAID, basis: 'в сентябре' };
    expect(cardWords(view({ language: 'ru', said: russian }), 'Esc').facts[1]).toBe(
      'date from the text: «в сентябре»',
    );
  });

  it('takes no body for a guess that the article calls so', () => {
    const mention = { text: 'the ministry', start: 0, end: 12 };
    const speaker = { name: 'the ministry', role: null, mention, sort: 'body', confidence: 0.6 } as const;
    expect(cardWords(view({ speaker }), 'Esc').facts).toHaveLength(2);
  });

  it('tells the reader’s verdict in words, as the page tells it by a line', () => {
    expect(cardWords(view({ annotation: { verdict: 'half-true' } }), 'Esc').facts).toContain(
      'your verdict: Half true',
    );
    expect(cardWords(view({ annotation: { verdict: null } }), 'Esc').facts).toContain('annotated by you');
  });

  it('says that nothing earlier is on record yet', () => {
    expect(cardWords(view({}), 'Esc').earlier).toBe('nothing earlier yet');
    expect(cardWords(view({ earlier: 3 }), 'Esc').earlier).toBe('3 earlier statements');
  });

  it('marks the words that the earlier statement shares, and says when and where it was made', () => {
    const best = earlier(statement('e', 'Мост будет бесплатным', { said: day('2025-09-24') }), [
      'бесплатным',
    ]);
    expect(cardWords(view({ best }), 'Esc').best).toEqual({
      words: [
        { text: '«', shared: false },
        { text: 'Мост будет ', shared: false },
        { text: 'бесплатным', shared: true },
        { text: '»', shared: false },
      ],
      source: `Sep 24, 2025 · ${best.article.publisher}`,
      language: 'ru',
    });
  });

  it('puts no marks around words that an article retells, and says where it recalls them', () => {
    const retold = { kind: 'indirect', recalled: true, said: day('2025-09-24') } as const;
    const best = earlier(statement('e', 'мост будет бесплатным', retold), []);
    const { publisher } = best.article;
    expect(cardWords(view({ best }), 'Esc').best).toMatchObject({
      words: [{ text: 'мост будет бесплатным', shared: false }],
      source: expect.stringContaining(`recalled in ${publisher}`),
    });
  });

  it('brings its style, which no page has before', () => {
    expect(cardWords(view({}), 'Esc')).toHaveProperty('style');
  });
});
