/**
 * Looks at a text's beginning without losing it.
 * @returns whether it fits the pattern, and the whole text again.
 */
export async function startingWith(
  pieces: AsyncIterable<string>,
  pattern: RegExp,
): Promise<{ isJson: boolean; all: AsyncIterable<string> }> {
  const rest = pieces[Symbol.asyncIterator]();
  let head = '';
  // White space alone tells nothing yet.
  while (head.trim() === '') {
    const { done, value } = await rest.next();
    if (done) break;
    head += value;
  }
  head = head.replace(/^\uFEFF/u, '');
  return { isJson: pattern.test(head), all: joined(head, rest) };
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
