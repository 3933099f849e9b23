import { useEffect, useState } from 'preact/hooks';

/** What is asked once when a part of a page is shown: its answer, that it has failed, or that it is on its way. */
export type Answered<Answer> = { state: 'waiting' } | { state: 'failed' } | { state: 'here'; answer: Answer };

export function useAnswer<Answer>(ask: () => Promise<Answer>): Answered<Answer> {
  const [answered, setAnswered] = useState<Answered<Answer>>({ state: 'waiting' });
  useEffect(() => {
    let current = true;
    ask().then(
      (answer) => current && setAnswered({ state: 'here', answer }),
      (error: unknown) => {
        console.error(error);
        if (current) setAnswered({ state: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, []);
  return answered;
}
