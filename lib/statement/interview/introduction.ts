import type { InterviewWords } from '../../language/interview-words.ts';
import type { Span, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';

/** Longer stretches after a name are no apposition. */
const MAX_APPOSITION = 100;
const MAX_BEFORE = 100;

/** A name with the office or calling that goes with it: "Israeli mathematician Aner Shalev", "Hugh McGuire, a founder". */
export function introductionAt({ text }: Analysis, { start, end }: Span, words: InterviewWords): Words {
  const from = start - calling(text.slice(Math.max(0, start - MAX_BEFORE), start), words);
  const following = text.slice(end, end + MAX_APPOSITION);
  const [apposition = ''] =
    /^,\s(?:[^,.;:()\n]|\.(?=\p{L})|(?<=\.\p{Lu})\.)*/u.exec(following) ?? subtitle(following, words) ?? [];
  const closed = /[,.\n]/u.test(text[end + apposition.length] ?? '\n');
  const to = closed && apposition.length > 2 ? end + apposition.length : end;
  return { start: from, end: to, text: text.slice(from, to) };
}

/** "Frank Messina: An interview with the 'Mets Poet'": what stands after the colon tells who that is. */
function subtitle(following: string, words: InterviewWords): RegExpExecArray | null {
  const found = /^:\s[^,.;:()\n]*/u.exec(following);
  return found && words.before.test(found[0]) ? found : null;
}

/** How many characters before a name, after the words that lead to it, go with it. */
function calling(before: string, words: InterviewWords): number {
  const clause = before.replace(/^[\s\S]*[.!?;\n]/u, '');
  const lead = words.before.exec(clause);
  if (!lead) return 0;
  const rest = clause.slice(lead.index + lead[0].length).trimStart();
  return /[,:]/u.test(rest) ? 0 : rest.length;
}
