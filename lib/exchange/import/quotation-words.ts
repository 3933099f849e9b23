/** Pairs of marks that enclose a quotation in some language. */
const PAIRS = ['«»', '“”', '„“', '„”', '""', '‘’', '‚‘', '”“', '»«', '‹›', '「」'];

/** A content without its outer marks; left as it is where they do not enclose all of it. */
export function withoutMarks(text: string): string {
  const content = text.trim();
  const [first = '', last = ''] = [content.at(0), content.at(-1)];
  if (content.length < 3 || !PAIRS.includes(first + last)) return content;
  const inner = content.slice(1, -1);
  // «А», — сказал он. — «Б» begins and ends with marks that are not each other's.
  return inner.includes(first) || inner.includes(last) ? content : inner.trim();
}
