import fc from 'fast-check';
import type { ImportedStatement } from '../../../../lib/model-schema.ts';
import { importStatements } from '../../../../lib/record/import/import-statements.ts';
import { type PreparedStatement, Preparer } from '../../../../lib/record/import/prepare.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { NOW } from '../readings.ts';

export const DAM = 'We shall finish the dam before the spring floods';

export const TAX = 'No tax will rise as long as I hold this office';

export const ROAD = 'The road to the north is open again this week';

export function told(
  text: string,
  about: Partial<ImportedStatement> & { address?: string; published?: string } = {},
) {
  const { address = 'daily.example/dam', published = '2025-03-01', ...rest } = about;
  return {
    article: {
      address: `https://${address}`,
      title: 'News of the day',
      publisher: address.split('/')[0] ?? '',
      byline: null,
      published,
      language: 'en',
    },
    text,
    kind: 'direct',
    speaker: { name: 'Anna Berg', sort: 'person' },
    said: null,
    recalled: false,
    prefix: '',
    suffix: '',
    ...rest,
  } satisfies ImportedStatement;
}

export async function prepared(statements: readonly unknown[]): Promise<PreparedStatement[]> {
  const preparer = new Preparer();
  const all = await Promise.all(statements.map((one) => preparer.prepare(one)));
  return all.filter((one) => one !== null);
}

/** Imports statements, some at a time. */
export async function imported(record: RecordDatabase, statements: readonly unknown[], size = 2) {
  const all = await prepared(statements);
  async function* batches() {
    for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
  }
  return importStatements(record, batches(), { now: NOW });
}

export const statements = fc.array(
  fc
    .record({
      text: fc.constantFrom(DAM, TAX, ROAD, `${DAM}!`, 'Yes'),
      name: fc.constantFrom('Anna Berg', 'Berta Stein', null),
      address: fc.constantFrom('daily.example/a', 'daily.example/b', 'courier.example/c'),
      published: fc.constantFrom('2025-03-01', '2025-03-04', '2025-09-01'),
    })
    .map(({ text, name, address, published }) =>
      told(text, { address, published, speaker: name === null ? null : { name, sort: 'person' } }),
    ),
  { minLength: 1, maxLength: 12 },
);
