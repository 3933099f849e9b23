import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES, sampleArticles } from '../../browser/samples.ts';
import { goldFile } from '../../evaluate/sets.ts';
import { readArticleLine } from '../../extract/article-line.ts';
import type { Reading } from '../../extract/given-article.ts';
import { readSavedPage } from '../../extract/page.ts';

/** The texts that a benchmark reads. */
export interface BenchTexts {
  from: string;
  texts: string[];
}

const NOTHING_GIVEN = { language: null, published: null, url: null };

/** News articles in a language: the gold ones beside the repository, else the samples in it. */
export function newsTexts(language: 'en' | 'ru'): BenchTexts {
  const gold = goldFile(language === 'en' ? 'gold-en-politics.jsonl' : 'gold-ru-news.jsonl');
  if (existsSync(gold)) {
    const lines = readFileSync(gold, 'utf8').trim().split('\n');
    return {
      from: 'the gold articles',
      texts: lines.flatMap((line) => textOf(readArticleLine(line, gold, gold, NOTHING_GIVEN))),
    };
  }
  const samples = sampleArticles().filter((article) => article.language === language);
  return {
    from: 'the sample articles',
    texts: samples.flatMap(({ path }) =>
      textOf(readSavedPage(readFileSync(join(SAMPLES, path)), path, path, NOTHING_GIVEN)),
    ),
  };
}

const textOf = (reading: Reading): string[] => ('article' in reading ? [reading.article.text] : []);

/** A text of `length` UTF-16 code units, made of whole articles, repeated as often as it takes. */
export function textOfLength(texts: readonly string[], length: number): string {
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Megabytes of UTF-8. */
export function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}
