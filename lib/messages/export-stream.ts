import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Sender } from './channel.ts';
import { ExportScopeSchema } from './view.ts';

/**
 * Exports travel over a port, piece by piece and each one asked for: browsers refuse a message of more than 64 MB, which
 * a record of some years outgrows. The port also keeps the background from being stopped on the way.
 */

const PORT = 'export';

/** Length of a piece in UTF-16 code units: at most 6 MB where every one of them has to be escaped. */
const PIECE = 1_000_000;

const RequestSchema = v.strictObject({ scope: ExportScopeSchema, format: v.string() });
export type ExportRequest = v.InferOutput<typeof RequestSchema>;

const AnswerSchema = v.variant('is', [
  v.strictObject({
    is: v.literal('file'),
    name: v.string(),
    mediaType: v.string(),
    statements: v.number(),
  }),
  v.strictObject({ is: v.literal('piece'), text: v.string() }),
  v.strictObject({ is: v.literal('end') }),
  v.strictObject({ is: v.literal('failure'), message: v.string() }),
]);
type Answer = v.InferOutput<typeof AnswerSchema>;

const NEXT = 'next';

/** A file for the reader to save. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  /** Its text, in pieces. */
  pieces: readonly string[];
  statements: number;
}

/** A text cut into pieces that a message can hold; no character is cut in two. */
export function piecesOf(text: string, length = PIECE): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const cut = start + length;
    const end = isWithinCharacter(text, cut) ? cut + 1 : cut;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** Whether both halves of a character stand around a place. */
function isWithinCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** Asks for an export. Rejects where it fails, with the message of the failure, and where it breaks off. */
export function askExport(request: ExportRequest): Promise<ExportedFile> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: PORT });
    const pieces: string[] = [];
    let file: Omit<ExportedFile, 'pieces'> | null = null;
    const take = (answer: Answer) => {
      if (answer.is === 'failure') throw new Error(answer.message);
      if (answer.is === 'file') {
        const { is: _, ...named } = answer;
        file = named;
      }
      if (answer.is === 'piece') pieces.push(answer.text);
      if (answer.is !== 'end') return port.postMessage(NEXT);
      if (!file) throw new Error('the export has no name');
      resolve({ ...file, pieces });
      port.disconnect();
    };
    port.onMessage.addListener((message: unknown) => {
      try {
        take(v.parse(AnswerSchema, message));
      } catch (error) {
        reject(error);
        port.disconnect();
      }
    });
    port.onDisconnect.addListener(() => reject(new Error('the export broke off')));
    port.postMessage(request);
  });
}

/** Answers those who ask for exports, if `admits` lets them. */
export function answerExports(
  write: (request: ExportRequest) => Promise<ExportedFile>,
  admits: (sender: Sender) => boolean,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    if (!port.sender || !admits(port.sender)) return port.disconnect();
    let answers: Iterator<Answer> | null = null;
    port.onMessage.addListener(async (message: unknown) => {
      if (message !== NEXT) answers = answersTo(await attempt(message, write));
      const next = answers?.next();
      if (next && !next.done) port.postMessage(next.value);
    });
  });
}

async function attempt(
  message: unknown,
  write: (request: ExportRequest) => Promise<ExportedFile>,
): Promise<ExportedFile | Error> {
  try {
    return await write(v.parse(RequestSchema, message));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function* answersTo(made: ExportedFile | Error): Generator<Answer> {
  if (made instanceof Error) return yield { is: 'failure', message: made.message };
  const { pieces, ...file } = made;
  yield { is: 'file', ...file };
  for (const text of pieces) yield { is: 'piece', text };
  yield { is: 'end' };
}
