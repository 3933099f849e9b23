import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimReview } from '../../../../lib/exchange/claim-review.ts';
import { csv } from '../../../../lib/exchange/csv.ts';
import { claimReviewImport } from '../../../../lib/exchange/import/claim-review.ts';
import { csvImport } from '../../../../lib/exchange/import/csv.ts';
import { w3cImport } from '../../../../lib/exchange/import/w3c.ts';
import { w3c } from '../../../../lib/exchange/w3c.ts';
import { CONTEXT } from '../example-rows.ts';
import { exportRow, importedFrom } from './example-exports.ts';
import { problemsIn, rowsOf, statementsIn } from './rows-of.ts';

const rows = fc.array(exportRow, { maxLength: 4 });
const pieceLength = fc.integer({ min: 20, max: 5_000 });

describe('what was exported comes back', () => {
  it('whole, as W3C annotations', async () => {
    await fc.assert(
      fc.asyncProperty(rows, pieceLength, async (exported, length) => {
        const read = await rowsOf(w3cImport, w3c.write(exported, CONTEXT), { pieceLength: length });
        expect(problemsIn(read)).toEqual([]);
        expect(statementsIn(read)).toEqual(exported.map(importedFrom));
      }),
      { numRuns: 60 },
    );
  });

  it('as CSV, but for what stood around and where a claim was made', async () => {
    await fc.assert(
      fc.asyncProperty(rows, pieceLength, async (exported, length) => {
        const read = await rowsOf(csvImport, csv.write(exported), { pieceLength: length });
        expect(problemsIn(read)).toEqual([]);
        expect(statementsIn(read)).toEqual(
          exported.map(importedFrom).map(({ check, ...statement }) => {
            const { appearances: _, ...kept } = check ?? {};
            return { ...statement, prefix: '', suffix: '', ...(check && { check: kept }) };
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('as ClaimReview, with the verdict that was given, once somebody has published it', async () => {
    await fc.assert(
      fc.asyncProperty(exportRow, async (exported) => {
        const published = claimReview
          .write([exported])
          .replace('"@type": "ClaimReview",', '"@type": "ClaimReview", "url": "https://checkers.example/1",');
        const [statement] = statementsIn(await rowsOf(claimReviewImport, published));
        const { annotation } = exported;
        const isReview = annotation?.verdict !== null && annotation?.verdict !== 'in-progress';
        expect(statement?.check?.verdict).toEqual(annotation && isReview ? annotation.verdict : undefined);
        if (statement) expect(statement.kind).toBe('claim');
      }),
      { numRuns: 60 },
    );
  });
});
