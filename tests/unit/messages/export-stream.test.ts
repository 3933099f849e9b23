import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerExports,
  askExport,
  type ExportedFile,
  piecesOf,
} from '../../../lib/messages/export-stream.ts';

type Listener = (message: unknown) => void;

/** One end of a port: what is sent at it arrives at the other end later, as a copy. */
class FakePort {
  readonly name = 'export';
  readonly sender = { id: 'self' };
  readonly sent: string[] = [];
  other: FakePort | null = null;
  #heard: Listener[] = [];
  #ended: (() => void)[] = [];
  onMessage = { addListener: (listener: Listener) => this.#heard.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => this.#ended.push(listener) };
  postMessage = (message: unknown) => {
    const text = JSON.stringify(message);
    this.sent.push(text);
    queueMicrotask(() => this.other?.hear(JSON.parse(text)));
  };
  disconnect = () => queueMicrotask(() => this.other?.end());
  hear(message: unknown): void {
    for (const listener of this.#heard) listener(message);
  }
  end(): void {
    for (const listener of this.#ended) listener();
  }
}

const fake = vi.hoisted(() => ({
  connected: (_port: unknown): void => undefined,
  ends: (): unknown[] => [],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect: () => fake.ends()[0],
      onConnect: { addListener: (listener: (port: unknown) => void) => (fake.connected = listener) },
    },
  },
}));

const REQUEST = { scope: { of: 'everything' }, format: 'csv' } as const;
const FILE = { name: 'a.csv', mediaType: 'text/csv', statements: 3 };

describe('an export', () => {
  let back: FakePort;

  beforeEach(() => {
    const front = new FakePort();
    back = new FakePort();
    front.other = back;
    back.other = front;
    fake.ends = () => {
      fake.connected(back);
      return [front];
    };
  });

  const serve = (write: () => Promise<ExportedFile>, admits = true) => answerExports(write, () => admits);

  it('arrives whole, in messages of a size that browsers take', async () => {
    const text = 'Мост — "бесплатный" 🌉\n'.repeat(200_000);
    serve(async () => ({ ...FILE, pieces: piecesOf(text) }));
    const file = await askExport(REQUEST);
    expect(file).toMatchObject(FILE);
    expect(file.pieces.join('')).toBe(text);
    expect(Math.max(...back.sent.map(({ length }) => length))).toBeLessThan(8_000_000);
    expect(back.sent.length).toBeGreaterThan(5);
  });

  it('arrives where it holds nothing', async () => {
    serve(async () => ({ ...FILE, statements: 0, pieces: piecesOf('') }));
    expect(await askExport(REQUEST)).toEqual({ ...FILE, statements: 0, pieces: [] });
  });

  it('says what went wrong', async () => {
    serve(() => Promise.reject(new Error('record unavailable')));
    await expect(askExport(REQUEST)).rejects.toThrow('record unavailable');
  });

  it('is refused to whom it is not for, and breaks off where the background goes', async () => {
    serve(async () => ({ ...FILE, pieces: ['a'] }), false);
    await expect(askExport(REQUEST)).rejects.toThrow('the export broke off');
  });

  it('is not written for what is no request', async () => {
    const write = vi.fn(async () => ({ ...FILE, pieces: ['a'] }));
    serve(write);
    fake.ends();
    back.hear({ scope: { of: 'all of it' }, format: 'csv' });
    back.hear('next');
    await vi.waitFor(() => expect(back.sent.join()).toContain('"is":"failure"'));
    expect(write).not.toHaveBeenCalled();
  });
});

describe('the pieces of a text', () => {
  it('make the text again, and cut no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, length) => {
        const pieces = piecesOf(text, length);
        expect(pieces.join('')).toBe(text);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(length + 1);
          const around = (pieces[i - 1]?.at(-1) ?? '') + (piece[0] ?? '');
          expect(around).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
        }
      }),
    );
  });
});
