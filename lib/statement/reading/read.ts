import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import { claimAsides } from './asides.ts';
import { claimBackward } from './backward.ts';
import { claimClauses } from './clauses.ts';
import { type Cue, findCues } from './cues.ts';
import { claimRest } from './fragments.ts';
import { claimQuotations } from './quoted.ts';
import type { Reading, Report } from './report.ts';
import { claimSources } from './sources.ts';

/** Reads one sentence: which quotations and clauses it reports, and whose they are, in order of place. */
export function readSentence(analysis: Analysis, sentence: Sentence, previous?: Sentence): Report[] {
  const { items } = sentence;
  const cues = findCues(items, analysis.speech);
  const hasQuotation = items.some((item) => item.quotation);
  if (cues.length === 0 && !hasQuotation) return [];
  const reading = readingOf(analysis, sentence, cues);
  claimQuotations(reading);
  claimClauses(reading);
  claimSources(reading);
  claimBackward(reading, previous);
  claimAsides(reading);
  claimRest(reading);
  return reading.reports.sort((a, b) => startOf(a) - startOf(b));
}

export function readingOf(analysis: Analysis, sentence: Sentence, cues: readonly Cue[]): Reading {
  const { text, speech, language, names } = analysis;
  const { items } = sentence;
  return {
    text,
    items,
    speech,
    language: language.code,
    names,
    sentence,
    cues,
    reports: [],
    claimed: new Set(),
    stopWords: language.stopWords,
  };
}

function startOf(report: Report): number {
  return report.contents[0]?.start ?? report.sentence.start;
}
