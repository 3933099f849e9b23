import { describe, expect, it } from 'vitest';
import { recordClaims } from '../../../../lib/record/import/record-claims.ts';
import { recordArticle } from '../../../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { articleOnPage, paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, reading } from '../readings.ts';

const NOW = '2025-11-09T10:00:00.000Z';
const WORDS = 'The harbour bridge has not cost the city a single coin';

const check = reading('checkers.example/bridge', [{ text: 'There is a bill for it', by: 'Paul Renn' }], {
  publisher: 'Harbour Checkers',
  published: '2025-11-09',
});
const { text: _, ...article } = check.article;
const claim = {
  article,
  text: 'The harbour bridge did not cost the city a coin',
  kind: 'claim' as const,
  speaker: { name: 'Mira Oland', sort: 'person' as const },
  said: null,
  recalled: false,
  prefix: '',
  suffix: '',
  check: {
    checker: 'Harbour Checkers',
    address: article.address,
    reviewed: '2025-11-09',
    label: 'Mostly false',
    verdict: 'mostly-false' as const,
  },
};

async function recorded(): Promise<{ record: RecordDatabase; statementId: string; checkId: string }> {
  const record = emptyRecord();
  const said = reading('courier.example/1', [{ text: WORDS, by: 'Mira Oland' }]);
  const articleId = await recordArticle(record, said.article, said.found, NOW);
  const checkId = await recordArticle(record, check.article, check.found, NOW);
  await recordClaims(record, [claim], NOW);
  const page = await articleOnPage(record, articleId);
  const statementId = page?.speakers[0]?.statements[0]?.placed.statement.id ?? '';
  return { record, statementId, checkId };
}

describe('a fact-check read on its own page', () => {
  it('joins the record of whoever made the claim, and shows beside what says the same, whenever it was said', async () => {
    const { record, statementId } = await recorded();
    const view = await statementView(record, statementId);
    expect(view?.checks).toMatchObject([
      {
        claim: { kind: 'claim', text: claim.text },
        check: { label: 'Mostly false' },
        article: { publisher: 'Harbour Checkers' },
      },
    ]);
    // Nobody knows when it was claimed, so it is earlier than nothing.
    expect(view?.undated.map(({ statement }) => statement.kind)).toEqual(['claim']);
  });

  it('is nowhere painted and is none of the page’s own statements', async () => {
    const { record, checkId } = await recorded();
    expect((await paintedStatements(record, checkId)).map(({ kind }) => kind)).toEqual(['direct']);
    const page = await articleOnPage(record, checkId);
    expect(page?.speakers.map(({ speaker }) => speaker?.name)).toEqual(['Paul Renn']);
  });

  it('stays when its page is read again, and is recorded once', async () => {
    const { record, statementId } = await recorded();
    await recordArticle(record, check.article, check.found, '2025-11-10T10:00:00.000Z');
    await recordClaims(record, [claim], '2025-11-10T10:00:00.000Z');
    expect((await statementView(record, statementId))?.checks).toHaveLength(1);
    expect(await record.statements.count()).toBe(3);
  });

  it('does not show beside what the speaker says of other things, nor for other speakers', async () => {
    const record = emptyRecord();
    await recordArticle(record, check.article, check.found, NOW);
    await recordClaims(record, [claim], NOW);
    const other = reading('courier.example/2', [
      { text: 'Schools will open an hour later in winter', by: 'Mira Oland' },
      { text: WORDS, by: 'Ann Reed' },
    ]);
    const id = await recordArticle(record, other.article, other.found, NOW);
    const page = await articleOnPage(record, id);
    for (const { statements } of page?.speakers ?? []) {
      const view = await statementView(record, statements[0]?.placed.statement.id ?? '');
      expect(view?.checks).toEqual([]);
    }
  });
});
