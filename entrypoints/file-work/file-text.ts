import { LIMITS } from '../../lib/limits.ts';

/** Thrown where a file, unpacked, is larger than any that is read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The two bytes that a gzip file begins with. */
const GZIP = [0x1f, 0x8b];

/**
 * The text of a file in pieces, unpacked where it is gzip. Reads no further than asked for.
 * @param onRead told how many bytes of the file itself have been read.
 */
export async function* textOf(
  file: File,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<string> {
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(bytes, controller) {
        read += bytes.length;
        onRead(read);
        controller.enqueue(bytes);
      },
    }),
  );
  const unpacked = (await isGzip(file)) ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = unpacked.pipeThrough(new TextDecoderStream()).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      length += value.length;
      // A small file can unpack to any size.
      if (length > LIMITS.importLength) throw new TooLargeError();
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** The beginning of a file's text, by which its format is told. */
export async function headOf(file: File, length = 65_536): Promise<string> {
  let head = '';
  for await (const piece of textOf(file)) {
    head += piece;
    if (head.length >= length) break;
  }
  return head.slice(0, length);
}

async function isGzip(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  return GZIP.every((byte, i) => bytes[i] === byte);
}
