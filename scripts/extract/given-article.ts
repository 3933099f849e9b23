import type { Day, LanguageCode } from '../../lib/model.ts';

/** An article to extract from, whatever it was read from. Null where nobody said. */
export interface GivenArticle {
  /** As given, else the name of the file it came from. */
  id: string | number;
  language: LanguageCode | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  published: Day | null;
  /** The text that the statements' offsets count in. */
  text: string;
}

/** What reading an input yields: an article, or why there is none. */
export type Reading =
  | { article: GivenArticle }
  /** `where` is the file, or `file:line`. */
  | { unreadable: string; where: string };
