import type { Verdict } from '../../lib/model.ts';
import type { Domain } from './domain.ts';
import type { Given } from './layout.ts';

export interface PictureProps extends Given {
  whole: Domain;
  /** By statement; null where the annotation has no verdict of accuracy. */
  verdicts: ReadonlyMap<string, Verdict | null>;
  onDomain: (domain: Domain) => void;
  onOpen: (statementId: string) => void;
  onCompare: (earlierId: string, laterId: string) => void;
  /** Days that cannot be shown any closer. */
  onDays: (from: number, to: number) => void;
  /** What the pointer or the focus is on, in words; null where it is on nothing. */
  onPoint: (words: { about: string; text?: string; language?: string } | null) => void;
}
