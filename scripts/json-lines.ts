import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as v from 'valibot';

/**
 * The lines of a JSON-lines file (`-`: standard input) that are what the schema says. Each that is not is told on
 * stderr with its place, and makes this program end with 1.
 */
export function readJsonLines<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
): { line: number; value: Output }[] {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    if (!text.trim()) return [];
    try {
      return { line: index + 1, value: v.parse(schema, JSON.parse(text)) };
    } catch (error) {
      tellLineError(file, index + 1, error);
      return [];
    }
  });
}

function tellLineError(file: string, line: number, error: unknown): void {
  console.error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** The files that a command was given; tells how it is used and ends it where there are none, or an option it has not. */
export function filesGiven(usage: string): string[] {
  const files = process.argv.slice(2);
  if (files.length > 0 && files.every((file) => file === '-' || !file.startsWith('-'))) return files;
  console.error(`usage: ${usage}`);
  process.exit(2);
}
