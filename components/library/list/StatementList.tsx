import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { FoundStatementView } from '../../../lib/views/placed.ts';
import type { LibraryPort } from '../port.ts';
import type { Selection } from '../useSelection.ts';
import { FoundRow } from './FoundRow.tsx';
import { VirtualList } from './VirtualList.tsx';

interface StatementListProps {
  port: LibraryPort;
  label: string;
  ids: readonly string[];
  selection: Selection;
  /** What stands under a statement's words; the same function as long as it draws the same. */
  below?: (found: FoundStatementView) => ComponentChildren;
}

/** About how high a statement is in a list, in CSS pixels. */
export const STATEMENT_HEIGHT = 96;

/** Statements by their ids, however many. */
export function StatementList({ port, label, ids, selection, below }: StatementListProps) {
  const draw = useCallback(
    (found: FoundStatementView) => (
      <FoundRow found={found} selection={selection}>
        {below?.(found)}
      </FoundRow>
    ),
    [selection, below],
  );
  return (
    <VirtualList
      label={label}
      keys={ids}
      estimate={STATEMENT_HEIGHT}
      load={async (some) =>
        new Map((await port.statementsOf(some)).map((found) => [found.placed.statement.id, found]))
      }
    >
      {draw}
    </VirtualList>
  );
}
