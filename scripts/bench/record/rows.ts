import { articleIdOf, textHashOf } from '../../../lib/record/hash.ts';
import {
  blockOf,
  RECALL_BLOCK_SIZE,
  type RecallEntry,
  recallEntry,
} from '../../../lib/record/recall/recall-block.ts';
import { draftStatements } from '../../../lib/record/recording/statement-drafts.ts';
import type {
  ArticleRow,
  RecallBlockRow,
  SearchRow,
  SpeakerRow,
  SpokenRow,
  StatementRow,
  TextRow,
} from '../../../lib/record/rows.ts';
import { firstSaid } from '../../../lib/record/said-order.ts';
import { searchRow } from '../../../lib/record/search/search-entries.ts';
import { nameKeys, nameWords } from '../../../lib/record/speakers/speaker-names.ts';
import { spokenRow } from '../../../lib/record/spoken.ts';
import { madeUpArticle, STATEMENTS_AN_ARTICLE, speakerName, speakerOf } from './made-up.ts';

/** The rows that recording made-up articles leaves, with every key and index entry, made without asking the record. */

export interface Rows {
  articles: ArticleRow[];
  texts: TextRow[];
  statements: StatementRow[];
  spoken: SpokenRow[];
  searchEntries: SearchRow[];
  recallBlocks: RecallBlockRow[];
  speakers: SpeakerRow[];
}

export const speakerId = (n: number): string => `s${n}`;

export function speakerRows(size: number): SpeakerRow[] {
  const most = Math.max(...Array.from({ length: Math.min(size, 25_000) }, (_, i) => speakerOf(i, size)));
  return Array.from({ length: most + 1 }, (_, n) => {
    const name = speakerName(n);
    const keys = [...nameKeys({ name, sort: 'person' }, 'ru')];
    return {
      speaker: { id: speakerId(n), name, names: { ru: name }, keys, roles: {}, sort: 'person' },
      rolesAsOf: {},
      words: nameWords({ name, names: {} }),
    };
  });
}

/** Holds the recall blocks that are not full yet, as a bulk writer does. */
export class RowMaker {
  private readonly size: number;
  private readonly open = new Map<number, { n: number; entries: RecallEntry[] }>();

  constructor(size: number) {
    this.size = size;
  }

  /** The rows of articles from one number up to another. */
  async rowsOf(from: number, to: number): Promise<Rows> {
    const rows: Rows = {
      articles: [],
      texts: [],
      statements: [],
      spoken: [],
      searchEntries: [],
      recallBlocks: [],
      speakers: [],
    };
    for (let n = from; n < to; n++) await this.addArticle(rows, n);
    return rows;
  }

  /** The blocks that were never filled. */
  remaining(): RecallBlockRow[] {
    return [...this.open].map(([speaker, { n, entries }]) => blockOf(speakerId(speaker), n, entries));
  }

  private async addArticle(rows: Rows, n: number): Promise<void> {
    const { article, found } = madeUpArticle(n, this.size);
    const { text, ...about } = article;
    const id = await articleIdOf(article.address);
    const now = '2026-01-01T00:00:00.000Z';
    const row = { ...about, id, version: 1, textHash: await textHashOf(text), firstRead: now, lastRead: now };
    rows.articles.push(row);
    rows.texts.push({ articleId: id, text });
    for (const [i, draft] of draftStatements(id, article, found).entries()) {
      const speaker = speakerOf(n * STATEMENTS_AN_ARTICLE + i, this.size);
      const { found: content, prefix, suffix, contentKey, before } = draft;
      const first = firstSaid([content.said]);
      const statement = {
        ...content,
        id: draft.id,
        articleId: id,
        speakerId: speakerId(speaker),
        articleVersion: 1,
        prefix,
        suffix,
        firstRead: now,
      };
      const entry = recallEntry(draft.id, first, content.text, `${article.title} ${before}`, 'ru');
      const block = this.enter(rows, speaker, entry);
      const standing = { leads: speakerId(speaker), first, block };
      rows.statements.push({ statement, contentKey, before, standing });
      rows.spoken.push(spokenRow({ statement, contentKey, before, standing }, row));
      rows.searchEntries.push(searchRow(statement, row));
    }
  }

  private enter(rows: Rows, speaker: number, entry: RecallEntry): number {
    const block = this.open.get(speaker) ?? { n: 0, entries: [] };
    block.entries.push(entry);
    const { n } = block;
    this.open.set(speaker, block);
    if (block.entries.length === RECALL_BLOCK_SIZE) {
      rows.recallBlocks.push(blockOf(speakerId(speaker), n, block.entries));
      this.open.set(speaker, { n: n + 1, entries: [] });
    }
    return n;
  }
}
