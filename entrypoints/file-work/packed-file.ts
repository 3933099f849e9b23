/** Bytes gathered before they are given to the browser, which keeps large files on disk. */
const GATHERED = 4_000_000;

/** A gzip file that is written piece by piece; no more than a piece of it is held here. */
export class PackedFile {
  readonly #packing = new CompressionStream('gzip');
  readonly #writer = this.#packing.writable.getWriter();
  readonly #parts: Blob[] = [];
  readonly #gathering = this.#gather();
  readonly #encoder = new TextEncoder();

  /** Done when there is room for the next piece. */
  async add(text: string): Promise<void> {
    await this.#writer.ready;
    // Not waited for: it is done only when what is packed has been read. What fails shows at the end.
    this.#writer.write(this.#encoder.encode(text)).catch(() => {});
  }

  async end(): Promise<Blob> {
    await this.#writer.close();
    await this.#gathering;
    return new Blob(this.#parts, { type: 'application/gzip' });
  }

  async #gather(): Promise<void> {
    const reader = this.#packing.readable.getReader();
    let some: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (value) {
        some.push(value);
        size += value.length;
      }
      if (done || size >= GATHERED) {
        this.#parts.push(new Blob(some));
        some = [];
        size = 0;
      }
      if (done) return;
    }
  }
}
