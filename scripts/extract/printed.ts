import type { FoundSpeaker, FoundStatement } from '../../lib/model.ts';
import type { GivenArticle } from './given-article.ts';

/**
 * The line that `extract` prints for an article. Other programs read it: a field here is neither renamed, moved nor
 * added without them.
 */
export function printedLine(article: GivenArticle, statements: readonly FoundStatement[]): string {
  const { id, language, url, title, publisher, published, text } = article;
  return JSON.stringify({
    id,
    lang: language,
    url,
    title,
    publisher,
    published,
    text,
    statements: statements.map(printedStatement),
  });
}

function printedStatement({ start, end, parts, text, kind, speaker, cue, said, recalled }: FoundStatement) {
  return {
    start,
    end,
    ...(parts && { parts: parts.map((part) => ({ start: part.start, end: part.end })) }),
    text,
    kind,
    speaker: speaker && printedSpeaker(speaker),
    cue: cue && { text: cue.text, start: cue.start, end: cue.end },
    said: said && { from: said.from, to: said.to, precision: said.precision, basis: said.basis },
    recalled,
  };
}

function printedSpeaker({ name, mention, role }: FoundSpeaker) {
  return { name, mention: mention.text, ...(role !== undefined && { role }) };
}
