import type { FoundSpeaker } from '../../model.ts';
import { rootOf } from '../decisions.ts';
import type { Named } from '../record-statements.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { resolveSpeakers, speakerKey } from '../speakers.ts';

/**
 * Finds the record's speakers for a file that names the same ones over and over. Good for one transaction: nobody else
 * changes who is who meanwhile.
 */
export class SpeakerFinder {
  readonly #record: RecordDatabase;
  readonly #found = new Map<string, Named | null>();

  constructor(record: RecordDatabase) {
    this.#record = record;
  }

  /** Whom an article new to the record means; null where that is nobody in particular. */
  async find(article: ArticleRow, speaker: FoundSpeaker): Promise<Named | null> {
    const key = JSON.stringify([
      speaker.sort,
      speaker.name,
      speaker.role,
      article.language,
      // Only a body may be another in another outlet.
      speaker.sort === 'body' && new URL(article.address).hostname,
    ]);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const ids = await resolveSpeakers(this.#record, article, [speaker]);
    const namedId = ids.get(speakerKey(speaker));
    const named = namedId === undefined ? null : { namedId, speakerId: await rootOf(this.#record, namedId) };
    this.#found.set(key, named);
    return named;
  }
}
