import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { OVERRIDDEN, withoutUnused } from '../../../../scripts/build/slim-readability.ts';

const FILE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const SOURCE = readFileSync(FILE, 'utf8');
const SUBCLASS = readFileSync('lib/page/text/readability.ts', 'utf8');

describe('Readability, slimmed for the content script', () => {
  const slim = withoutUnused(SOURCE);

  it('is a good deal smaller', () => {
    expect(slim.length).toBeLessThan(SOURCE.length * 0.75);
  });

  it('is still a script', () => {
    expect(() => new Function(slim)).not.toThrow();
  });

  it('lacks no method that is called and not overridden', () => {
    const called = new Set([...slim.matchAll(/this\.(_\w+)\(/gu)].map(([, name]) => name ?? ''));
    const defined = new Set([...slim.matchAll(/^ {2}(_\w+)\(/gmu)].map(([, name]) => name ?? ''));
    // The serializer is an option, not a method.
    defined.add('_serializer');
    expect([...called].filter((name) => !defined.has(name) && !OVERRIDDEN.has(name))).toEqual([]);
  });

  it('lacks only methods that the reader overrides', () => {
    for (const name of OVERRIDDEN) expect(SUBCLASS).toMatch(new RegExp(`^  ${name}\\(`, 'mu'));
  });

  it('refuses another Readability than the one it knows', () => {
    expect(() => withoutUnused(SOURCE.replaceAll('_cleanStyles', '_tidyStyles'))).toThrow('_cleanStyles');
  });
});
