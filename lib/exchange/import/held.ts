/** A text being gathered; let go of when it becomes too long. */
export class Held {
  private pieces: string[] | null = [];
  private length = 0;
  readonly line: number;
  private readonly max: number;

  constructor(line: number, max: number) {
    this.line = line;
    this.max = max;
  }

  add(piece: string): void {
    this.length += piece.length;
    if (this.length > this.max) this.pieces = null;
    this.pieces?.push(piece);
  }

  get text(): string | null {
    return this.pieces?.join('') ?? null;
  }
}
