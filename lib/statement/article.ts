import type { Analysis } from './analysis.ts';
import { blockAfter, endsInColon } from './reading/blocks.ts';
import { findCues } from './reading/cues.ts';
import { readingOf, readSentence } from './reading/read.ts';
import type { Before, Report } from './reading/report.ts';
import type { Sentence } from './text/sentences.ts';

/** Reads an article sentence by sentence: everything it reports, in order. */
export function readArticle(analysis: Analysis): Report[] {
  const { sentences, speech } = analysis;
  const reports: Report[] = [];
  let before: Before | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence) continue;
    const own = readSentence(analysis, sentence, before);
    for (const report of own) reports.push(report);
    before = { sentence, reported: own.length > 0 };
    if (!endsInColon(sentence, sentences[i + 1])) continue;
    const block = lineAt(sentences, i + 1);
    const introduction = readingOf(analysis, sentence, findCues(sentence.items, speech));
    const report = blockAfter(introduction, own, block);
    if (!report) continue;
    reports.push(report);
    i += block.length;
  }
  return reports;
}

/** The sentences of one line, from its first. */
function lineAt(sentences: readonly Sentence[], first: number): Sentence[] {
  const line = sentences[first]?.line;
  let end = first;
  while (sentences[end]?.line === line && end < sentences.length) end++;
  return sentences.slice(first, end);
}
