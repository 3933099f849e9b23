import type { FoundSpeaker, FoundStatement, Instant, Said, Span } from '../../model.ts';
import type { ImportedStatement } from '../../model-schema.ts';
import type { Unplaced } from '../recording/placing.ts';
import type { Named } from '../recording/record-statements.ts';
import type { ArticleRow } from '../rows.ts';
import type { PreparedStatement } from './prepare.ts';

/** The rows that an imported statement becomes. */

/** In place of a hash of the text: whatever the page is, its own text is another version. */
const NO_TEXT_READ = 'imported';

export function newArticle(id: string, { article }: ImportedStatement, now: Instant): ArticleRow {
  return {
    ...article,
    id,
    version: 1,
    textHash: NO_TEXT_READ,
    firstRead: now,
    lastRead: now,
    imported: true,
  };
}

/** A place is null where the article's text does not hold the content. */
export function foundStatement(imported: ImportedStatement, at: Span | null): FoundStatement {
  const { text, kind, recalled, check, article } = imported;
  const { start, end } = at ?? { start: 0, end: 0 };
  return {
    start,
    end,
    text,
    kind,
    recalled,
    speaker: foundSpeaker(imported, start),
    cue: null,
    // A claim was made at some time before it was checked: nobody knows when.
    said: imported.said ?? (kind === 'claim' ? null : publishedOn(article.published)),
    ...(check && { check }),
  };
}

/** The file names the speaker beside the content: no words of a text do. */
export function foundSpeaker({ speaker }: ImportedStatement, at: number): FoundSpeaker | null {
  return speaker && { ...speaker, mention: { start: at, end: at, text: speaker.name }, confidence: 1 };
}

function publishedOn(day: string | null): Said | null {
  return day === null ? null : { from: day, to: day, precision: 'day', basis: 'published' };
}

export function unplacedRow(
  { imported, id, articleId, contentKey }: PreparedStatement,
  found: FoundStatement,
  named: Named | null,
  article: ArticleRow,
  now: Instant,
): Unplaced {
  const isInText = found.end > found.start;
  return {
    statement: {
      ...found,
      id,
      articleId,
      speakerId: named?.speakerId ?? null,
      // No version held it where the text, which was read, does not.
      articleVersion: isInText ? article.version : 0,
      prefix: imported.prefix,
      suffix: imported.suffix,
      firstRead: now,
      imported: true,
    },
    ...(named && named.namedId !== named.speakerId && { namedId: named.namedId }),
    contentKey,
    before: imported.prefix,
  };
}
