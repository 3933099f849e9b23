import { languageByCode } from '../../../lib/language/languages.ts';
import type { FoundStatement, LanguageCode } from '../../../lib/model.ts';
import { type Analysis, analyse } from '../../../lib/statement/analysis.ts';
import { extractStatements } from '../../../lib/statement/extract.ts';

export function analysisOf(text: string, code: LanguageCode): Analysis {
  const language = languageByCode(code);
  if (!language) throw new Error(`no language ${code}`);
  return analyse(text, language);
}

export function statementsIn(
  text: string,
  language: LanguageCode,
  published = '2025-03-12',
): FoundStatement[] {
  return extractStatements({ text, language, published });
}

/** The statements in short: kind, speaker, who passes the words on, and these: `direct Anna Kern (via Reuters): We are late`. */
export function told(text: string, language: LanguageCode): string[] {
  return statementsIn(text, language).map(
    ({ kind, speaker, text: words }) =>
      `${kind} ${speaker?.name ?? '?'}${speaker?.via ? ` (via ${speaker.via})` : ''}: ${words.replace(/[.,!?…\s]+$/u, '')}`,
  );
}
