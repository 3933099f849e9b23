import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as v from 'valibot';
import { readArticleLine } from '../extract/article-line.ts';
import type { GivenArticle } from '../extract/given-article.ts';
import { printedLine } from '../extract/printed.ts';
import { readStatements } from '../extract/statements.ts';
import { naiveStatements } from './baseline.ts';
import { runNode } from './run.ts';
import { type GoldSet, goldFile } from './sets.ts';

const Ratio = v.nullish(v.number(), null);

const KindSchema = v.object({
  gold: v.number(),
  precision: Ratio,
  recall: Ratio,
  f1: Ratio,
  attributed: Ratio,
  exact: Ratio,
  speakerAccuracy: Ratio,
  dateAccuracy: Ratio,
});

/** What the scorer says of a set: over all its rows, and over those of one kind. */
const ScoreSchema = v.object({
  all: KindSchema,
  direct: v.optional(KindSchema),
  mixed: v.optional(KindSchema),
  indirect: v.optional(KindSchema),
});
export type Score = v.InferOutput<typeof ScoreSchema>;

export interface ScoredSet {
  name: string;
  articles: number;
  score: Score;
  /** The first errors, a line each, as far as they were asked for. */
  errors: string;
  /** UTF-16 code units extracted from, and the milliseconds it took. */
  length: number;
  milliseconds: number;
}

/**
 * Extracts from the articles of a set and has the result scored. The scorer runs in a process of its own: not awaiting
 * this function's answer lets the next set's extraction run beside it.
 */
export async function scoreStatements(set: GoldSet, directory: string, errors: number): Promise<ScoredSet> {
  const read = (article: GivenArticle) => {
    const { article: known, statements } = readStatements(article);
    return printedLine(known, statements);
  };
  return scoreLines(set, join(directory, `${set.name}.jsonl`), errors, read);
}

/** Scores what marks alone tell of a set's articles. */
export async function scoreNaive(set: GoldSet, directory: string): Promise<ScoredSet> {
  const read = ({ id, text }: GivenArticle) => JSON.stringify({ id, statements: naiveStatements(text) });
  return scoreLines(set, join(directory, `${set.name}.naive.jsonl`), 0, read);
}

/** Scores the lines that `read` gives for the articles of a set; they are written to the file `predicted`. */
async function scoreLines(
  { name, file }: GoldSet,
  predicted: string,
  errors: number,
  read: (article: GivenArticle) => string,
): Promise<ScoredSet> {
  const articles = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const reading = readArticleLine(line, basename(file), `${file}:${index + 1}`, NOTHING_GIVEN);
      if ('unreadable' in reading) throw new Error(`${reading.where}: ${reading.unreadable}`);
      return reading.article;
    });
  const begun = performance.now();
  const lines = articles.map(read);
  const milliseconds = performance.now() - begun;
  await writeFile(predicted, lines.join('\n'));
  const args = [goldFile('score.mjs'), file, predicted, '--json', '--errors', String(errors)];
  const { stdout, stderr } = await runNode(args);
  return {
    name,
    articles: articles.length,
    score: v.parse(ScoreSchema, JSON.parse(stdout)),
    errors: stderr,
    length: articles.reduce((sum, { text }) => sum + text.length, 0),
    milliseconds,
  };
}

const NOTHING_GIVEN = { language: null, published: null, url: null };
