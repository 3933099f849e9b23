import type { Named } from '../recording/record-statements.ts';
import type { HeldDecisions } from '../speakers/held-decisions.ts';
import type { HeldSpeakers } from '../speakers/held-speakers.ts';
import { holdFor, type NamedIn, resolveSpeakers, speakerKey } from '../speakers/speakers.ts';

/** Answers that are remembered, some 5 MB. */
const MOST_REMEMBERED = 20_000;

/**
 * Finds the record's speakers for a file that names the same ones over and over. Good for one transaction: nobody else
 * changes who is who meanwhile.
 */
export class SpeakerFinder {
  readonly #speakers: HeldSpeakers;
  readonly #decisions: HeldDecisions;
  readonly #found = new Map<string, Named | null>();

  constructor(speakers: HeldSpeakers, decisions: HeldDecisions) {
    this.#speakers = speakers;
    this.#decisions = decisions;
  }

  /** Asks the record at once for all whom a batch may mean. */
  async prepare(named: readonly NamedIn[]): Promise<void> {
    if (this.#found.size >= MOST_REMEMBERED) this.#found.clear();
    const unknown = new Map<string, NamedIn>();
    for (const one of named) {
      const key = keyOf(one);
      if (!this.#found.has(key)) unknown.set(key, one);
    }
    await holdFor(this.#speakers, [...unknown.values()]);
  }

  /** Whom an article new to the record means; null where that is nobody in particular. */
  find(named: NamedIn): Named | null {
    const key = keyOf(named);
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const ids = resolveSpeakers(this.#speakers, named.article, [named.speaker]);
    const namedId = ids.get(speakerKey(named.speaker));
    const found = namedId === undefined ? null : this.named(namedId);
    this.#found.set(key, found);
    return found;
  }

  /** A speaker and whom the reader has merged it into. */
  named(namedId: string): Named {
    return { namedId, speakerId: this.#decisions.rootOf(namedId) };
  }
}

function keyOf({ article, speaker: { sort, name, role } }: NamedIn): string {
  // Only a body may be another in another outlet.
  const outlet = sort === 'body' ? new URL(article.address).hostname : '';
  return [sort, name, role ?? '', article.language, outlet].join('\n');
}
