import { describe, expect, it } from 'vitest';
import { foldBody, worldBody } from '../../../lib/speaker/bodies.ts';

describe('a body’s name as it is compared', () => {
  it.each([
    ['The Kremlin', 'kremlin'],
    ['La Moncloa', 'moncloa'],
    ['l’Élysée', 'elysee'],
    ["l'ONU", 'onu'],
  ])('has lost its article: %s', (name, folded) => {
    expect(foldBody(name)).toBe(folded);
  });

  it.each(['Ladvin Post', 'Andover', 'Diesel Council', 'Lesotho Times'])(
    'keeps letters that only look like one: %s',
    (name) => {
      expect(foldBody(name)).toBe(name.toLowerCase());
    },
  );

  it('is the same for one that all languages know', () => {
    expect(worldBody('l’ONU')).toBe(worldBody('ООН'));
  });
});
