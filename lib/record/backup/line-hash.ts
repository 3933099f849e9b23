/**
 * A SHA-256 over lines that come one by one. The browser digests only what it is given whole, so lines are digested in
 * blocks, each together with the digest of all before it.
 */

/** Length at which a block is closed, at the end of a line; part of the format: another would make other hashes. */
const BLOCK = 1_000_000;

export class LineHash {
  #state = '';
  #lines: string[] = [];
  #length = 0;

  /** Takes a line, without its break. Answers what is to be done, and waited for, first where a block is full. */
  add(line: string): (() => Promise<void>) | null {
    this.#lines.push(line);
    this.#length += line.length + 1;
    return this.#length < BLOCK ? null : () => this.#close();
  }

  /** The hash of all lines taken, in hexadecimal. */
  async end(): Promise<string> {
    await this.#close();
    return this.#state;
  }

  async #close(): Promise<void> {
    const block = new TextEncoder().encode([this.#state, ...this.#lines].join('\n'));
    this.#lines = [];
    this.#length = 0;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', block));
    this.#state = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
