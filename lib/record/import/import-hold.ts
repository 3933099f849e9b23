import type { RecordDatabase } from '../schema.ts';
import { HeldDecisions } from '../speakers/held-decisions.ts';
import { HeldSpeakers } from '../speakers/held-speakers.ts';
import { HeldRecall } from './held-recall.ts';
import { SpeakerFinder } from './speaker-finder.ts';

/** So many speakers are held, some 20 MB. */
const MOST_SPEAKERS = 20_000;

/** What is held of the record while a file is put on it; good for one transaction. */
export class ImportHold {
  readonly decisions: HeldDecisions;
  readonly speakers: HeldSpeakers;
  readonly finder: SpeakerFinder;
  readonly recall: HeldRecall;

  private constructor(record: RecordDatabase, decisions: HeldDecisions) {
    this.decisions = decisions;
    this.speakers = new HeldSpeakers(record, async (ids) => ids.map((id) => decisions.rootOf(id)));
    this.finder = new SpeakerFinder(this.speakers, decisions);
    this.recall = new HeldRecall(record);
  }

  /** Makes room after a batch, however many a file names. */
  async trim(): Promise<void> {
    if (this.speakers.size > MOST_SPEAKERS) this.speakers.clear();
    await this.recall.trim();
  }

  static async of(record: RecordDatabase): Promise<ImportHold> {
    return new ImportHold(record, await HeldDecisions.of(record));
  }
}
