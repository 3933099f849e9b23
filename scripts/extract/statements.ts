import { detectLanguage } from '../../lib/language/detect.ts';
import type { FoundStatement, LanguageCode } from '../../lib/model.ts';
import { extractStatements } from '../../lib/statement/extract.ts';
import type { GivenArticle } from './given-article.ts';

/** The article with its language settled, and the statements found in it. */
export interface ReadArticle {
  article: GivenArticle & { language: LanguageCode };
  statements: FoundStatement[];
}

/** Extracts as the background does. */
export function readStatements(given: GivenArticle): ReadArticle {
  const language = given.language ?? detectLanguage(given.text);
  const { text, published, title, publisher } = given;
  return {
    article: { ...given, language },
    statements: extractStatements({
      text,
      language,
      published,
      ...(title !== null && { title }),
      ...(publisher !== null && { publisher }),
    }),
  };
}
