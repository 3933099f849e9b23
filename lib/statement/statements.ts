import type { Day, FoundSpeaker, FoundStatement, Span, Words } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { DatableStatement } from './dates/datable.ts';
import { dateStatements } from './dating.ts';
import type { Content, Report } from './reading/report.ts';
import type { Sentence } from './text/sentences.ts';

/** A statement before its date is known. */
export interface Undated extends Omit<FoundStatement, 'said' | 'recalled'> {
  sentence: Sentence;
}

/** The statements of one report: the stretches that one cue splits are one statement with parts. */
export function statementsOf(report: Report, speaker: FoundSpeaker | null, text: string): Undated[] {
  const cue = cueWords(report, text);
  const groups: Content[][] = [];
  const contents = report.contents.flatMap((content) => trimmed(content, text) ?? []);
  for (const content of contents.sort((a, b) => a.start - b.start)) {
    const group = groups[groups.length - 1];
    if (group && group[0]?.kind === content.kind && report.manner !== 'fragment') group.push(content);
    else groups.push([content]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group[group.length - 1];
    if (!first || !last) return [];
    const parts: Span[] = group.map(({ start, end }) => ({ start, end }));
    return {
      start: first.start,
      end: last.end,
      ...(parts.length > 1 ? { parts } : {}),
      text: parts.map(({ start, end }) => text.slice(start, end)).join(' … '),
      kind: first.kind,
      speaker,
      cue,
      sentence: report.sentence,
    };
  });
}

/** A content without the white space, commas and dashes at its edges; null where nothing is left. */
function trimmed(content: Content, text: string): Content | null {
  let { start, end } = content;
  while (start < end && EDGE.test(text[start] ?? '')) start++;
  while (end > start && EDGE.test(text[end - 1] ?? '')) end--;
  return end > start ? { ...content, start, end } : null;
}

const EDGE = /[\s,;:–—-]/u;

function cueWords({ cue, sentence }: Report, text: string): Words | null {
  const first = cue && sentence.items[cue.first];
  const last = cue && sentence.items[cue.last];
  if (!first || !last) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** The statements with the time each was made; date words at the head of a content are cut off it. */
export function dated(
  statements: readonly Undated[],
  analysis: Analysis,
  published: Day | null,
): FoundStatement[] {
  const { text, language } = analysis;
  const datings = dateStatements(text, statements.map(datable), language, published);
  return statements.map(({ sentence: _, ...statement }, i) => {
    const dating = datings[i];
    const said = { said: dating?.said ?? null, recalled: dating?.recalled ?? false };
    return { ...(dating?.leading ? withoutLead(statement, dating.leading, text) : statement), ...said };
  });
}

function datable({ sentence, cue, parts, start, end, speaker }: Undated): DatableStatement {
  return { sentence, cue, content: parts ?? [{ start, end }], speaker: speaker?.name ?? null };
}

type Statement = Omit<Undated, 'sentence'>;

function withoutLead(statement: Statement, lead: Span, text: string): Statement {
  if (statement.parts || lead.end >= statement.end) return statement;
  let start = lead.end;
  while (start < statement.end && /[\s,]/u.test(text[start] ?? '')) start++;
  return { ...statement, start, text: text.slice(start, statement.end) };
}
