import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { plainText } from '../../page/metadata/plain-text.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { speakerNamed } from './claimant.ts';
import { dayOfStamp, saidOn } from './days.ts';
import { jsonItems } from './json-items.ts';
import { languageOf } from './language-of.ts';
import { parsedJson } from './parsed-json.ts';
import { ratingInWords } from './rating.ts';
import { badRow, hostOf, statementRow } from './statement-row.ts';

const Text = v.optional(v.string(), '');

const ReviewSchema = v.object({
  publisher: v.optional(v.object({ name: Text, site: Text }), {}),
  url: v.optional(v.string()),
  title: Text,
  reviewDate: Text,
  textualRating: Text,
  languageCode: Text,
});

const ClaimSchema = v.object({
  text: v.string(),
  claimant: Text,
  claimDate: Text,
  claimReview: v.pipe(v.array(ReviewSchema), v.minLength(1), v.maxLength(LIMITS.importStatements)),
});

/** Answers of Google's Fact Check Tools API (`claims:search`), saved as they came: one row a check of a claim. */
export const factCheckApi = {
  id: 'fact-check-api',
  recognises: (head) => /"claims"\s*:\s*\[/u.test(head) && /"(?:claimReview|textualRating)"/u.test(head),
  async *read(pieces) {
    const caps = { length: LIMITS.importItem, depth: LIMITS.importDepth };
    for await (const item of jsonItems(pieces, isClaims, caps)) {
      if (item.is === 'bad') yield badRow(item.line, item.problem);
      else if (item.is === 'item') yield* claimRows(item.text, item.line);
      else if (parsedJson(item.text) === undefined) yield badRow(item.line, 'not-json');
    }
  },
} satisfies ImportFormat;

/** One answer's claims, or those of several in an array. */
const isClaims = (path: readonly string[]) => path.join('.') === 'claims';

function* claimRows(json: string, line: number): Generator<ImportedRow> {
  const value = parsedJson(json);
  if (value === undefined) return yield badRow(line, 'not-json');
  const checked = v.safeParse(ClaimSchema, value);
  if (!checked.success) return yield badRow(line, 'wrong-shape');
  for (const review of checked.output.claimReview) yield checkRow(checked.output, review, line);
}

function checkRow(
  claim: v.InferOutput<typeof ClaimSchema>,
  review: v.InferOutput<typeof ReviewSchema>,
  line: number,
): ImportedRow {
  const text = plainText(claim.text);
  const claimant = plainText(claim.claimant);
  const { url, publisher } = review;
  const checker = plainText(publisher.name) || publisher.site || hostOf(url ?? '');
  const reviewed = dayOfStamp(review.reviewDate);
  const made = dayOfStamp(claim.claimDate);
  return statementRow(line, {
    article: {
      ...(url && { address: url }),
      title: plainText(review.title) || text.slice(0, LIMITS.titleLength),
      publisher: checker,
      published: reviewed,
      language: languageOf(text, review.languageCode),
    },
    text,
    kind: 'claim',
    speaker: claimant === '' ? null : speakerNamed(claimant, null),
    said: saidOn(made, 'claimDate'),
    check: { checker, address: url ?? null, reviewed, ...ratingInWords(plainText(review.textualRating)) },
  });
}
