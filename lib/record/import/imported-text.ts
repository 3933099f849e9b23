import { LIMITS } from '../../limits.ts';
import type { Span } from '../../model.ts';

/** Between two contents, as between two paragraphs of an article. */
const BREAK = '\n\n';

/** The text of an article that nobody has read: its contents, one a paragraph, so that each has a place. */
export class ImportedText {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Where a content stands, put at the end where it is new; null where there is no room for it. */
  place(content: string): Span | null {
    const at = this.#find(content);
    if (at >= 0) return { start: at, end: at + content.length };
    const start = this.#text === '' ? 0 : this.#text.length + BREAK.length;
    if (start + content.length > LIMITS.articleLength) return null;
    this.#text += `${this.#text === '' ? '' : BREAK}${content}`;
    return { start, end: start + content.length };
  }

  #find(content: string): number {
    const whole = `${BREAK}${this.#text}${BREAK}`.indexOf(`${BREAK}${content}${BREAK}`);
    return whole;
  }
}
