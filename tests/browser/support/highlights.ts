import * as v from 'valibot';
import type { RemotePage } from '../../../scripts/browser/session.ts';

const HighlightsSchema = v.array(v.object({ name: v.string(), texts: v.array(v.string()) }));

/** Static ranges tell no text of their own, so each is made a live one for the moment. */
const READ_HIGHLIGHTS = `[...CSS.highlights].map(([name, highlight]) => ({
  name,
  texts: [...highlight].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  }),
}))`;

/** The words under every highlight of a page, by the highlight's name. */
export async function highlightsOf(page: RemotePage): Promise<v.InferOutput<typeof HighlightsSchema>> {
  return v.parse(HighlightsSchema, await page.evaluate(READ_HIGHLIGHTS));
}

/** All highlighted words of a page with their white space folded, in no order. */
export async function highlightedWords(page: RemotePage): Promise<string> {
  const highlights = await highlightsOf(page);
  return fold(highlights.flatMap(({ texts }) => texts).join(' '));
}

export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
