import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { stdin } from 'node:process';
import type { Given } from './arguments.ts';
import { readArticleLine } from './article-line.ts';
import type { Reading } from './given-article.ts';
import { linesOf } from './lines.ts';

type Form = 'lines' | 'page' | 'text';

const FORM_BY_EXTENSION: Readonly<Record<string, Form>> = {
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.txt': 'text',
};

/**
 * Reads the articles in a file, or for `-` in standard input, one after the other. What cannot be read is among the
 * readings with its reason; nothing is thrown.
 */
export async function* readingsOf(file: string, given: Given): AsyncGenerator<Reading> {
  const name = file === '-' ? file : basename(file);
  try {
    const { head, bytes } = await peek(file === '-' ? stdin : createReadStream(file));
    switch (FORM_BY_EXTENSION[extname(name).toLowerCase()] ?? formOf(head)) {
      case 'lines':
        yield* readLines(bytes, file, name, given);
        return;
      case 'page': {
        // jsdom is slow to load, and most runs read no page.
        const { readSavedPage } = await import('./page.ts');
        yield readSavedPage(await whole(bytes), name, file, given);
        return;
      }
      case 'text':
        yield readText(await whole(bytes), name, given);
    }
  } catch (error) {
    yield { where: file, unreadable: reasonOf(error) };
  }
}

async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  name: string,
  given: Given,
): AsyncGenerator<Reading> {
  let number = 0;
  for await (const line of linesOf(bytes)) {
    number += 1;
    const where = `${file}:${number}`;
    try {
      const text = decode(line).replace(/^\uFEFF/u, '');
      if (text.trim() !== '') yield readArticleLine(text, name, where, given);
    } catch (error) {
      yield { where, unreadable: reasonOf(error) };
    }
  }
}

function readText(bytes: Uint8Array, name: string, { language, url, published }: Given): Reading {
  return {
    article: { id: name, language, url, title: null, publisher: null, published, text: decode(bytes) },
  };
}

/** Text as it is in the file, a byte order mark included: offsets must hold for whoever else reads it. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The form of unnamed input, by its first character that is no white space. */
function formOf(head: string): Form {
  const first = head.replace(/^[\uFEFF\s]+/u, '').charAt(0);
  return first === '{' ? 'lines' : first === '<' ? 'page' : 'text';
}

/** A stream's bytes, with its beginning up to the first character that is no white space. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: string; bytes: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let head = '';
  while (head.trim() === '') {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    head = new TextDecoder().decode(next.value);
  }
  return { head, bytes: replay(chunks, rest) };
}

async function* replay(
  chunks: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An error in a few words: the system's message without its code and call. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not UTF-8 text';
  return error.message.replace(/^E[A-Z]+: ([^,]+).*$/su, '$1');
}
