import { filesGiven, readJsonLines } from './json-lines.ts';
import { CorpusLineSchema, rankCorpus } from './rank/rank-corpus.ts';
import { endWithReader } from './reader-gone.ts';

/**
 * Reads a corpus, a line `{"kind":"doc"|"query","id","text","title"?,"lang"?,"date"?,"speaker"?}` each, and prints for
 * each query the ids of the documents most relevant to it, by the ranking that the popup shows earlier statements in.
 */

endWithReader();
for (const file of filesGiven('npm run --silent rank -- CORPUS.jsonl...')) {
  const lines = readJsonLines(file, CorpusLineSchema).map(({ value }) => value);
  for (const ranking of rankCorpus(lines)) console.log(JSON.stringify(ranking));
}
