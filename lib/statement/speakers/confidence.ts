import type { Manner } from '../reading/report.ts';

/** Attributions less sure than this are left out rather than guessed. */
export const FLOOR = 0.3;

export const BY_MANNER: Readonly<Record<Manner, number>> = {
  tag: 0.95,
  lead: 0.9,
  clause: 0.9,
  source: 0.9,
  aside: 0.85,
  backward: 0.8,
  label: 0.85,
  fragment: 0.6,
  alone: 0.6,
  continuation: 0.6,
  unnamed: 0,
};

/** What each step away from a name in full costs in confidence. */
export const STEP = {
  holder: 0.85,
  pronoun: 0.8,
  epithet: 0.7,
  dropped: 0.75,
  paragraph: 0.8,
  far: 0.5,
  topic: 0.6,
  office: 0.85,
  unnamed: 0.7,
  unknown: 0.45,
};
