/** What is on record from before of one statement of a page, beside how much the speaker said in all. */
export interface EarlierCounts {
  /** Earlier statements on its subject. */
  onSubject: number;
  /** Whether `onSubject` are all: false of a speaker who spoke of it more often than is looked at. */
  isAll: boolean;
  /** Earlier statements that may differ from it. */
  shifts: number;
}
