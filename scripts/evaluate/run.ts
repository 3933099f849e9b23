import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What a program printed; it has ended well. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/** Runs a Node program. Rejects with what it said where it ends with a failure. */
export async function runNode(args: readonly string[]): Promise<Printed> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return { stdout, stderr };
}
