import type { DecisionRow } from '../../reader-rows.ts';
import { apartDecision, mergeDecision, partDecision } from '../../speakers/decisions.ts';

/** A backup's decision as it is told here: of whom, in the record's own ids. */
export function linkedDecision(row: DecisionRow, links: ReadonlyMap<string, string>): DecisionRow {
  const link = (id: string) => links.get(id) ?? id;
  switch (row.sort) {
    case 'merge':
      return mergeDecision(link(row.merged), link(row.into), row.decided);
    case 'apart': {
      const [a = '', b = ''] = row.about;
      return apartDecision(link(a), link(b), row.decided);
    }
    case 'part': {
      const names = row.names.map(({ named, from }) => ({ named, from: link(from) }));
      return partDecision({ articleId: row.articleId, names, to: link(row.to), decided: row.decided });
    }
  }
}
