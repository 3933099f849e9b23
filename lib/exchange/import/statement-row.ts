import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import type { ArticleText } from '../../model.ts';
import { AddressSchema, DaySchema } from '../../model-schema.ts';
import type { ImportedRow, ImportedSpeaker, ImportedStatement, RowProblem } from '../import-format.ts';

/** The last check of what every reader of a format makes of a row: what no record may hold goes no further. */

/** A statement as a reader has put it together; only what all formats share is left out. */
export type Candidate = Omit<ImportedStatement, 'article' | 'recalled' | 'prefix' | 'suffix'> & {
  article: Partial<Omit<ArticleText, 'text' | 'language'>> & Pick<ArticleText, 'language'>;
  recalled?: boolean;
  prefix?: string;
  suffix?: string;
};

/** So much is kept of what stood around a content. */
const CONTEXT = 64;

export function badRow(line: number, problem: RowProblem): ImportedRow {
  return { is: 'bad', line, problem };
}

/** The row of a statement, or why it cannot be taken. */
export function statementRow(line: number, candidate: Candidate): ImportedRow {
  const { article, text, speaker, said, check } = candidate;
  const problem =
    contentProblem(text) ??
    speakerProblem(speaker) ??
    addressProblem(article.address) ??
    (check && claimProblem(check)) ??
    (isDay(said?.from) && isDay(said?.to) && isDay(article.published) ? null : 'bad-date');
  if (problem) return badRow(line, problem);
  const { address = '' } = article;
  const statement: ImportedStatement = {
    ...candidate,
    article: {
      address,
      title: (article.title ?? '').slice(0, LIMITS.titleLength),
      publisher: (article.publisher || hostOf(address)).slice(0, LIMITS.titleLength),
      byline: article.byline?.slice(0, LIMITS.titleLength) ?? null,
      published: article.published ?? null,
      language: article.language,
    },
    recalled: candidate.recalled ?? false,
    prefix: (candidate.prefix ?? '').slice(-CONTEXT),
    suffix: (candidate.suffix ?? '').slice(0, CONTEXT),
  };
  return { is: 'statement', line, statement };
}

function contentProblem(text: string): RowProblem | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-content';
  return text.length > LIMITS.contentLength ? 'too-long' : null;
}

function speakerProblem(speaker: ImportedSpeaker | null): RowProblem | null {
  if (!speaker) return null;
  if (!/[\p{L}\p{N}]/u.test(speaker.name)) return 'no-speaker';
  const { name, role = '' } = speaker;
  return name.length > LIMITS.importedName || role.length > LIMITS.importedName ? 'too-long' : null;
}

/** Why an address cannot be taken; null where it can. */
export function addressProblem(address: string | undefined): RowProblem | null {
  if (!address) return 'no-address';
  return v.is(AddressSchema, address) ? null : 'bad-address';
}

function claimProblem({ checker, label, address }: NonNullable<Candidate['check']>): RowProblem | null {
  if (checker.length > LIMITS.importedName || label.length > LIMITS.titleLength) return 'too-long';
  return address === null ? null : addressProblem(address);
}

const isDay = (day: string | null | undefined) => day === null || day === undefined || v.is(DaySchema, day);

/** The host's name of an address, which stands for an outlet without a name. */
export function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/iu.exec(address)?.[1]?.toLowerCase() ?? '';
}
