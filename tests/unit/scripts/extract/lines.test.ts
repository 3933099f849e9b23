import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../scripts/extract/lines.ts';

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size: number): Promise<string[]> {
  const found: string[] = [];
  for await (const line of linesOf(chunked(text, size))) found.push(Buffer.from(line).toString());
  return found;
}

describe('linesOf', () => {
  it('ends a line at a line feed alone', async () => {
    expect(await lines('a\u2028b\rc\n\nd', 3)).toEqual(['a\u2028b\rc', '', 'd']);
  });

  it('finds the same lines however the bytes come', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ж', '🌉', '\n') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (written, size) => {
        expect(await lines(`${written}\n`, size)).toEqual(written.split('\n'));
      }),
    );
  });
});
