import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameWords, wordPrint } from '../../../lib/compare/same-words.ts';

const same = (a: string, b: string) => sameWords(wordPrint(a), wordPrint(b));

const DAM = 'Плотину мы достроим до весны, и ни один дом в долине не будет затоплен';

describe('two reports of one statement', () => {
  test('differ in case and punctuation', () => {
    expect(same(DAM, `${DAM.toUpperCase()}!`)).toBe(true);
  });

  test('are cut at their ends', () => {
    expect(same(DAM, 'достроим до весны, и ни один дом в долине не будет затоплен')).toBe(true);
    expect(same(DAM, `Ещё раз повторю для всех жителей: ${DAM}, это я обещаю твёрдо`)).toBe(true);
  });

  test('retouch a word', () => {
    expect(same(DAM, DAM.replace('достроим', 'построим'))).toBe(true);
  });
});

describe('two statements', () => {
  test('on one subject are not the same words', () => {
    expect(same(DAM, 'Плотину достроят не раньше осени, часть домов в долине придётся расселить')).toBe(
      false,
    );
  });

  test('are not the same for a short content that many contain', () => {
    expect(same('мы достроим', DAM)).toBe(false);
  });

  test('without any words are not the same', () => {
    expect(same('…', '!')).toBe(false);
  });
});

test('sameness goes both ways', () => {
  const content = fc.array(
    fc.constantFrom('we', 'shall', 'build', 'the', 'dam', 'never', 'before', 'spring'),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(
      content,
      content,
      (a, b) => same(a.join(' '), b.join(' ')) === same(b.join(' '), a.join(' ')),
    ),
  );
});
