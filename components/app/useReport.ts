import { useCallback, useState } from 'preact/hooks';
import { failureWords } from './failure.ts';

/** What came of the reader's last action, in words; shown and read out. */
export interface Report {
  words: string;
  say: (words: string) => void;
  /** Does something, and reports it where it fails. */
  attempt: (action: () => Promise<void>) => Promise<void>;
}

export function useReport(): Report {
  const [words, setWords] = useState('');
  const say = useCallback((said: string) => setWords(said), []);
  const attempt = useCallback(async (action: () => Promise<void>) => {
    setWords('');
    try {
      await action();
    } catch (error) {
      console.error(error);
      setWords(failureWords(error));
    }
  }, []);
  return { words, say, attempt };
}
