import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { en } from '../lib/language/en.ts';
import { languageByCode } from '../lib/language/languages.ts';
import type { Said } from '../lib/model.ts';
import { analyse } from '../lib/statement/analysis.ts';
import { dateStatements } from '../lib/statement/dating.ts';
import { extractStatements } from '../lib/statement/extract.ts';

/**
 * Reads texts that report one statement each, a line `{"id","lang","published","text"}`, and prints when the text itself
 * says that it was made: `{"id","from","to"}`, or `{"id","from":null}` where it does not.
 */

const RowSchema = v.object({
  id: v.string(),
  lang: v.string(),
  published: v.pipe(v.string(), v.isoDate()),
  text: v.string(),
});

type Row = v.InferOutput<typeof RowSchema>;

function saidIn({ lang, published, text }: Row): Said | null {
  const statements = extractStatements({ text, language: lang, published });
  if (statements.length === 0) return saidInClause(text, lang, published);
  return statements.map(({ said }) => said).find((said) => said && said.basis !== 'published') ?? null;
}

/**
 * Where no statement is found the text may still report one in other words than clauses ("he ruled out a coalition"):
 * its last sentence is then taken for what reports it.
 */
function saidInClause(text: string, lang: string, published: string): Said | null {
  const language = languageByCode(lang) ?? en;
  const sentence = analyse(text, language).sentences.at(-1);
  if (!sentence) return null;
  const cue = sentence.items.find(({ lower }) => language.speech.cues.get(lower)?.form === 'finite') ?? null;
  const statement = { sentence, cue, content: [], speaker: null };
  const said = dateStatements(text, [statement], language, published)[0]?.said;
  return said && said.basis !== 'published' ? said : null;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run --silent dates -- FILE.jsonl...');
  process.exit(2);
}

for (const file of files) {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    try {
      const row = v.parse(RowSchema, JSON.parse(line));
      const said = saidIn(row);
      console.log(JSON.stringify({ id: row.id, from: said?.from ?? null, ...(said && { to: said.to }) }));
    } catch (error) {
      console.error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}
