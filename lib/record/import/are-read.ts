import { canonicalAddress } from '../../page/metadata/address.ts';
import { guarded } from '../failure.ts';
import { articleIdOf } from '../hash.ts';
import type { RecordDatabase } from '../schema.ts';

/** Whether the article at each of some addresses has been read here. Rejects with a RecordError. */
export async function areRead(record: RecordDatabase, addresses: readonly string[]): Promise<boolean[]> {
  const ids = await Promise.all(addresses.map((address) => articleIdOf(canonicalAddress(address, []))));
  const rows = await guarded(record, () => record.articles.bulkGet(ids));
  return rows.map((row) => row !== undefined && !row.imported);
}
