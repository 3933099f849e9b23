import { linkToStatement } from '../../annotation/statement-link.ts';
import { type Anchors, alignment, anchorsOf } from '../../compare/translation.ts';
import { groupBy } from '../../group-by.ts';
import type { Translation } from '../../views/statement.ts';
import { placeStatement } from '../placed.ts';
import { leaderOf } from '../recall/recall.ts';
import type { SpokenRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { spokenAt } from '../spoken.ts';

/** Finds the same statement in other languages: not one with it, since every translator chooses words, but beside it. */

/** Nobody is quoted with more on one day but by many outlets. */
const LOOKED_AT = 200;

interface Candidate extends Pick<SpokenRow, 'row' | 'article'> {
  anchors: Anchors;
}

/**
 * The same words in other languages, at most one in each: by the same speaker, of the same day, and aligned with these
 * as with no others of that day. Runs inside a transaction.
 */
export async function translationsOf(record: RecordDatabase, row: StatementRow): Promise<Translation[]> {
  const leader = await leaderOf(record, row);
  if (!leader) return [];
  const { leads, first } = leader.standing;
  if (first.from === '' || first.from !== first.to) return [];
  const ofThatDay = await spokenAt(record, leads, first).limit(LOOKED_AT).toArray();
  const byLanguage = groupBy(ofThatDay.map(candidate), ({ anchors }) => anchors.language);
  const own = [...byLanguage.values()].find((some) => some.some((one) => isOf(one, leader)));
  const read = own?.find((one) => isOf(one, leader));
  if (!own || !read) return [];
  return [...byLanguage.values()].flatMap((others) => {
    if (others === own) return [];
    const match = only(read, others);
    return match && only(match, own) === read ? [translation(match)] : [];
  });
}

const isOf = ({ row }: Candidate, { statement }: StatementRow) => row.statement.id === statement.id;

function candidate({ row, article }: SpokenRow): Candidate {
  return { row, article, anchors: anchorsOf(row.statement.text, article.language) };
}

/** The one that is aligned best; none where two are aligned equally well. */
function only(one: Candidate, others: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const other of others) {
    const score = alignment(one.anchors, other.anchors);
    if (score === most) best = null;
    if (score <= most) continue;
    most = score;
    best = other;
  }
  return best;
}

function translation({ row: { statement }, article }: Candidate): Translation {
  return { ...placeStatement(statement, article, undefined), link: linkToStatement(statement, article) };
}
