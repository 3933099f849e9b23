// Runs before every npm script that needs the dependencies, so a fresh clone needs no step of its own.
// Plain JavaScript: nothing is installed yet when it runs. Prints to stderr only: stdout belongs to the command.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`On Record needs Node 20.19 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes this file last, so it is older than the lock file wherever an install is missing or out of date. */
const INSTALLED = 'node_modules/.package-lock.json';
const upToDate =
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;

if (!upToDate) {
  console.error('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
