import { detectLanguage } from '../language/detect.ts';
import { en } from '../language/en.ts';
import { languageByCode } from '../language/languages.ts';
import type { Day, FoundStatement, LanguageCode } from '../model.ts';
import { analyse } from './analysis.ts';
import { readArticle } from './article.ts';
import { readInterview } from './interview/interview.ts';
import { Cast } from './speakers/cast.ts';
import { Speakers } from './speakers/resolve.ts';
import { dated, statementsOf, type Undated } from './statements.ts';

export interface ExtractInput {
  text: string;
  /** Detected from the text where null. */
  language: LanguageCode | null;
  published: Day | null;
  title?: string;
  publisher?: string;
}

/** Finds all statements that an article reports, in order of place. Pure; time grows linearly with the text. */
export function extractStatements(article: ExtractInput): FoundStatement[] {
  const code = article.language ?? detectLanguage(article.text);
  const analysis = analyse(article.text, languageByCode(code) ?? en);
  const cast = new Cast(analysis, article.title);
  const speakers = new Speakers(analysis, cast);
  const found: Undated[] = [];
  const voiced = [...readInterview(analysis, cast, readArticle(analysis), article.title ?? '')];
  voiced.forEach(({ report, voice }, i) => {
    const speaker = voice ? voice.speaker : speakers.of(report, voiced[i + 1]?.report);
    found.push(...statementsOf(report, speaker, analysis.text));
  });
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return dated(found, analysis, article.published);
}
