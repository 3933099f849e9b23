import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/extract.ts');

/** Runs the command as a program of its own, as its callers do. */
async function extract(args: string[], input = '') {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, ...args]);
  child.stdin.end(input);
  const ended = new Promise((done) => child.on('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr, status: await ended };
}

describe('npm run extract', () => {
  it('prints a line an article and nothing else', async () => {
    const article = { id: 'a', lang: 'en', text: '“We will wait for the vote,” said Mira Oland, the mayor.' };
    const { stdout, stderr, status } = await extract(['-'], `${JSON.stringify(article)}\n`);
    expect([status, stderr]).toEqual([0, '']);
    const [line = '', ...rest] = stdout.split('\n');
    expect(rest).toEqual(['']);
    expect(JSON.parse(line)).toMatchObject({
      id: 'a',
      text: article.text,
      statements: [{ kind: 'direct', speaker: { name: 'Mira Oland' } }],
    });
  });

  it('names what it cannot read, reads the rest and ends with 1', async () => {
    const { stdout, stderr, status } = await extract(['missing.txt', '-'], '{"text":"One."}\nnot JSON');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', text: 'One.' });
    expect(stderr).toMatch(/^missing\.txt: no such file or directory\n-:2: not JSON: .+\n$/u);
  });

  it('shows its usage where it is used wrongly, and ends with 2', async () => {
    const { stdout, stderr, status } = await extract(['--speed', 'a.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run --silent extract');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, '-']);
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${JSON.stringify({ text: 'One. '.repeat(1000) })}\n`.repeat(400));
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((done) => child.on('close', done));
    expect([await text(child.stderr), await ended]).toEqual(['', 0]);
  });
});
