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
    const next = sentences[i + 1];
    if (!next || !endsInColon(sentence, next) || isApart(analysis.text, sentence, next)) continue;
    const block = lineAt(sentences, i + 1);
    const introduction = readingOf(analysis, sentence, findCues(sentence.items, speech));
    const report = blockAfter(introduction, own, block);
    if (!report) continue;
    reports.push(report);
    i += block.length;
  }
  return reports;
}

/** Two empty lines after a colon stand where a quotation was lost; what follows them is the writer's own. */
function isApart(text: string, { end }: Sentence, { start }: Sentence): boolean {
  return (text.slice(end, start).match(/\n/gu)?.length ?? 0) > 2;
}

/** The sentences of one line, from its first. */
function lineAt(sentences: readonly Sentence[], first: number): Sentence[] {
  const line = sentences[first]?.line;
  let end = first;
  while (sentences[end]?.line === line && end < sentences.length) end++;
  return sentences.slice(first, end);
}
