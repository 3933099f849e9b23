import { exit, stdout } from 'node:process';

/** Ends this program quietly when whoever reads its output has seen enough, as `head` does: that is no error. */
export function endWithReader(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit();
    throw error;
  });
}
