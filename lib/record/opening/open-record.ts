import Dexie from 'dexie';
import { type RecordDatabase, tablesIn } from '../schema.ts';
import { declareVersions } from './versions.ts';

const DATABASE = 'on-record';

/**
 * The record. It opens when first used; where a newer version of On Record in another window needs to upgrade it,
 * this connection gives way (Dexie's own doing) and opens anew when next asked.
 */
export function openRecord(name = DATABASE): RecordDatabase {
  const dexie = new Dexie(name);
  declareVersions(dexie);
  return tablesIn(dexie);
}
