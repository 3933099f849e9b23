import { useEffect, useState } from 'preact/hooks';

/** How a question stands: asked for the first time, answered, or failed. */
export interface Answer<Value> {
  /** The last answer, which stays until the next one comes. */
  value: Value | null;
  state: 'busy' | 'ready' | 'failed';
}

/**
 * The answer to a question that changes as the reader types and chooses. Only the latest counts, in whatever order the
 * answers come.
 * @param key tells one question from another.
 */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: null, state: 'busy' });
  useEffect(() => {
    let current = true;
    setAnswer(({ value }) => ({ value, state: 'busy' }));
    ask().then(
      (value) => current && setAnswer({ value, state: 'ready' }),
      (error: unknown) => {
        console.error(error);
        if (current) setAnswer(({ value }) => ({ value, state: 'failed' }));
      },
    );
    return () => {
      current = false;
    };
  }, [key]);
  return answer;
}
