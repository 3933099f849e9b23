import type { PageProblem } from '../../components/exchange/file-work.ts';
import { LIMITS } from '../../lib/limits.ts';
import type { PreparedPage } from '../../lib/record/import/record-pages.ts';

/** One page among the files: as it will be put on record, or why it will not. */
export type PageRead =
  | { file: string; page: PreparedPage; problem?: never }
  | { file: string; page?: never; problem: PageProblem };

/**
 * Pages that were read to show what they hold, kept to be put on record: reading one takes a tenth of a second. What is
 * too much to be kept is read again.
 */
export class KeptPages {
  readonly #pages = new Map<number, PageRead>();
  readonly #most: number;
  #length = 0;

  constructor(most: number = LIMITS.keptPages) {
    this.#most = most;
  }

  /** @param place among the chosen files. */
  keep(place: number, read: PageRead): void {
    const length = lengthOf(read);
    if (this.#length + length > this.#most) return;
    this.#length += length;
    this.#pages.set(place, read);
  }

  at(place: number): PageRead | undefined {
    return this.#pages.get(place);
  }
}

/** Each statement has its words, and stands beside others in the text. */
function lengthOf({ page }: PageRead): number {
  if (!page) return 0;
  return page.article.text.length + page.found.reduce((sum, { text }) => sum + text.length, 0);
}
