/** The places in a text where its paragraphs begin; one begins after any run of line breaks. */
export type Paragraphs = readonly number[];

export function paragraphsOf(text: string): Paragraphs {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] !== '\n') starts.push(at + 1);
  }
  return starts;
}

/** The number of the paragraph that a place stands in. */
export function paragraphAt(paragraphs: Paragraphs, place: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nothing but marks and white space stands between the beginning of a place's paragraph and the place. */
export function opensParagraph(text: string, paragraphs: Paragraphs, place: number): boolean {
  const start = paragraphs[paragraphAt(paragraphs, place)] ?? 0;
  return place - start <= MARKS && !/[\p{L}\p{N}]/u.test(text.slice(start, place));
}

/** The longest run of marks and spaces before a paragraph's first word. */
const MARKS = 8;
