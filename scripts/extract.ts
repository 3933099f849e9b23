import { once } from 'node:events';
import { argv, stderr, stdout } from 'node:process';
import { readArguments, USAGE } from './extract/arguments.ts';
import { readingsOf } from './extract/inputs.ts';
import { printedLine } from './extract/printed.ts';
import { readStatements } from './extract/statements.ts';
import { endWithReader } from './reader-gone.ts';

/** Prints the statements found in articles, by the same code as the extension's. See USAGE. */

async function print(line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
}

function report(where: string, reason: string): void {
  stderr.write(`${where}: ${reason}\n`);
  process.exitCode = 1;
}

endWithReader();
const command = readArguments(argv.slice(2));
if ('help' in command) {
  stdout.write(`${USAGE}\n`);
} else if ('wrong' in command) {
  stderr.write(`${command.wrong}\n\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  for (const file of command.files) {
    for await (const reading of readingsOf(file, command.given)) {
      if ('unreadable' in reading) {
        report(reading.where, reading.unreadable);
        continue;
      }
      try {
        const { article, statements } = readStatements(reading.article);
        await print(printedLine(article, statements));
      } catch (error) {
        report(
          String(reading.article.id),
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        );
      }
    }
  }
}
