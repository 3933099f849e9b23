import type { Analysis } from '../analysis.ts';
import type { Sentence } from '../text/sentences.ts';
import { claimAsides } from './asides.ts';
import { claimBackward } from './backward.ts';
import { claimClauses } from './clauses.ts';
import { continuationOf } from './continuation.ts';
import { type Cue, findCues } from './cues.ts';
import { claimRest } from './fragments.ts';
import { claimGoverned } from './governed.ts';
import { withoutInside } from './inside.ts';
import { claimLabels } from './labels.ts';
import { claimNested, withOuter } from './nested.ts';
import { claimQuotations } from './quoted.ts';
import type { Before, Reading, Report } from './report.ts';
import { claimSigned } from './signed.ts';
import { claimSources } from './sources.ts';
import { claimSubjunctives } from './subjunctive-clauses.ts';

/** Reads one sentence: which quotations and clauses it reports, and whose they are, in order of place. */
export function readSentence(analysis: Analysis, sentence: Sentence, before?: Before): Report[] {
  const { items } = sentence;
  const cues = findCues(items, analysis.speech);
  const hasQuotation = items.some((item) => item.quotation);
  const mayContinue = analysis.speech.subjunctives !== undefined || analysis.speech.governors !== undefined;
  if (cues.length === 0 && !hasQuotation && !mayContinue) return [];
  const reading = readingOf(analysis, sentence, cues);
  claimQuotations(reading);
  claimClauses(reading);
  claimSources(reading);
  claimGoverned(reading);
  claimBackward(reading, before?.sentence);
  claimAsides(reading);
  claimNested(reading);
  claimLabels(reading);
  claimSigned(reading);
  claimRest(reading, before);
  if (reading.reports.length === 0) {
    const continuation = continuationOf(reading, before);
    if (continuation) return [continuation];
  }
  claimSubjunctives(reading);
  return withOuter(reading, withoutInside(reading)).sort((a, b) => startOf(a) - startOf(b));
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
