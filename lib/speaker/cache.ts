/**
 * Remembers a pure function's answers for up to `limit` keys. When full it starts afresh: a page repeats its own names,
 * so that costs less than keeping an order of use.
 */
export function remember<V>(limit: number, compute: (key: string) => V): (key: string) => V {
  const answers = new Map<string, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
