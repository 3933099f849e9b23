/** What a part of a record is of. */
export interface PartSubject {
  of: 'article' | 'speaker' | 'search' | 'selection';
  /** The article's title, the speaker's name, what was searched for; null where there is none. */
  name: string | null;
}
