import * as v from 'valibot';
import { type ImportedStatement, ImportedStatementSchema } from '../../model-schema.ts';
import { canonicalAddress } from '../../page/metadata/address.ts';
import { articleIdOf } from '../hash.ts';
import { contentKeyOf } from '../recording/statement-drafts.ts';

/** An imported statement with the keys that it has on record. */
export interface PreparedStatement {
  imported: ImportedStatement;
  articleId: string;
  /** As recording would make it of the article's address and the content, so that both find each other. */
  id: string;
  contentKey: string;
}

/** Makes statements ready to be placed; who reads a whole file keeps one of these. */
export class Preparer {
  /** Ids of the articles met last: a file tells of one many times in a row. */
  readonly #ids = new Map<string, string>();

  /** The statement made ready; null where it is not one of ours, whoever read it. */
  async prepare(statement: unknown): Promise<PreparedStatement | null> {
    const checked = v.safeParse(ImportedStatementSchema, statement, { abortEarly: true });
    if (!checked.success) return null;
    const { article } = checked.output;
    // As a page's own address is kept, or a file with tracking parameters would tell of other articles than are read.
    const address = canonicalAddress(article.address, []);
    const imported = { ...checked.output, article: { ...article, address } };
    const articleId = await this.#idOf(address);
    const contentKey = contentKeyOf(imported.text);
    return { imported, articleId, contentKey, id: `${articleId}:${contentKey}:0` };
  }

  async #idOf(address: string): Promise<string> {
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    const id = await articleIdOf(address);
    if (this.#ids.size >= KEPT_IDS) this.#ids.clear();
    this.#ids.set(address, id);
    return id;
  }
}

const KEPT_IDS = 10_000;
