import { useCallback, useState } from 'preact/hooks';

/** Statements that the reader has picked out of lists, to be exported together. */
export interface Selection {
  ids: ReadonlySet<string>;
  choose: (statementId: string, chosen: boolean) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    choose: useCallback((statementId, chosen) => {
      setIds((before) => {
        const after = new Set(before);
        if (chosen) after.add(statementId);
        else after.delete(statementId);
        return after;
      });
    }, []),
    clear: useCallback(() => setIds(new Set()), []),
  };
}
