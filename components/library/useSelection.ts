import { useCallback, useMemo, useState } from 'preact/hooks';

/** Statements that the reader has picked out of lists, to be exported together. */
export interface Selection {
  ids: ReadonlySet<string>;
  choose: (statementId: string, chosen: boolean) => void;
  clear: () => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((statementId: string, chosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      if (chosen) after.add(statementId);
      else after.delete(statementId);
      return after;
    });
  }, []);
  const clear = useCallback(() => setIds(new Set()), []);
  // The same object as long as the same is picked out: lists draw their rows anew with another.
  return useMemo(() => ({ ids, choose, clear }), [ids]);
}
