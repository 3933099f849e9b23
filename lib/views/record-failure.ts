/** Why the record failed: no room; held by another window; already of a newer On Record; anything else. */
export type RecordFailure = 'quota' | 'blocked' | 'newer' | 'unavailable';
