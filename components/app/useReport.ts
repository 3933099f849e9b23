import { useCallback, useState } from 'preact/hooks';
import { failureWords } from './failure.ts';

/** What came of the reader's last action, in words; shown and read out. */
export interface Report {
  words: string;
  /** Takes the last action back; null where that cannot be. */
  undo: (() => void) | null;
  say: (words: string, undo?: () => void) => void;
  /** Does something, and reports it where it fails. */
  attempt: (action: () => Promise<void>) => Promise<void>;
}

export function useReport(): Report {
  const [said, setSaid] = useState<Pick<Report, 'words' | 'undo'>>({ words: '', undo: null });
  const say = useCallback((words: string, undo?: () => void) => setSaid({ words, undo: undo ?? null }), []);
  const attempt = useCallback(
    async (action: () => Promise<void>) => {
      say('');
      try {
        await action();
      } catch (error) {
        console.error(error);
        say(failureWords(error));
      }
    },
    [say],
  );
  return { ...said, say, attempt };
}
