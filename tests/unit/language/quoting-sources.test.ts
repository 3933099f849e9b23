import { describe, expect, it } from 'vitest';
import { told } from '../statement/support.ts';

describe('«Pour X, « … »»', () => {
  it.each([
    ['fr', 'Pour Anne Morel, « le pont doit fermer ».', ['direct Anne Morel: le pont doit fermer']],
    [
      'es',
      'Para Luis Prado, «el puente debe cerrar mañana».',
      ['direct Luis Prado: el puente debe cerrar mañana'],
    ],
    ['fr', 'Pour sauver le pont, « une solution simple » existe.', []],
    ['fr', 'Pour Anne Morel, le pont compte plus que la route.', []],
  ])('names whoever is quoted, where somebody is (%s): %s', (language, text, statements) => {
    expect(told(text, language)).toEqual(statements);
  });
});
