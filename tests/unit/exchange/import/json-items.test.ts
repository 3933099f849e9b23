import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonItem, jsonItems } from '../../../../lib/exchange/import/json-items.ts';
import { piecesOf } from './rows-of.ts';

const CAPS = { length: 1_000, depth: 20 };

async function items(text: string, path: string, pieceLength = 3, caps = CAPS): Promise<JsonItem[]> {
  const found: JsonItem[] = [];
  const isItemArray = (at: readonly string[]) => at.join('.') === path;
  for await (const item of jsonItems(piecesOf(text, pieceLength), isItemArray, caps)) found.push(item);
  return found;
}

describe('a large JSON text', () => {
  it('is cut into the items of an array, each with its line, and the rest', async () => {
    const text = '{"a": 1,\n"list": [{"x": "]"},\n [2, 3], "four"],\n"z": {"list": [5]}}';
    expect(await items(text, 'list')).toEqual([
      { is: 'item', line: 2, text: '{"x": "]"}' },
      { is: 'item', line: 3, text: '\n [2, 3]' },
      { is: 'item', line: 3, text: ' "four"' },
      { is: 'rest', line: 1, text: '{"a": 1,\n"list": [],\n"z": {"list": [5]}}' },
    ]);
  });

  it('is cut at its root, where that is the array, and wherever a path leads', async () => {
    expect((await items('[1, 2]', '')).map(({ is }) => is)).toEqual(['item', 'item', 'rest']);
    expect(await items('{"first":{"items":[7]}}', 'first.items')).toContainEqual({
      is: 'item',
      line: 1,
      text: '7',
    });
  });

  it('gives every item back, wherever it is cut into pieces', async () => {
    const json = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(json, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (list, length, spaced) => {
        const text = JSON.stringify({ before: ['"', '\\'], list }, null, spaced ? 2 : 0);
        const found = await items(text, 'list', length, { length: 100_000, depth: 50 });
        const parsed = found.flatMap((item) => (item.is === 'item' ? [JSON.parse(item.text)] : []));
        expect(parsed).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  it('loses only the item that is too long', async () => {
    const long = 'x'.repeat(2_000);
    const found = await items(`{"list":["a","${long}","b"]}`, 'list', 100);
    expect(found.map((item) => (item.is === 'bad' ? item.problem : item.text))).toEqual([
      '"a"',
      'too-long',
      '"b"',
      '{"list":[]}',
    ]);
  });

  it('is left where it nests without end', async () => {
    const found = await items(`{"list":[1,${'['.repeat(100_000)}`, 'list', 1_000);
    expect(found).toEqual([
      { is: 'item', line: 1, text: '1' },
      { is: 'bad', line: 1, problem: 'too-deep' },
    ]);
  });

  it('that is cut short is said to be', async () => {
    expect(await items('{"list":[1, 2, {"a', 'list')).toContainEqual({
      is: 'bad',
      line: 1,
      problem: 'cut-short',
    });
    expect(await items('{"list":[]} ', 'list')).toEqual([{ is: 'rest', line: 1, text: '{"list":[]} ' }]);
  });
});
