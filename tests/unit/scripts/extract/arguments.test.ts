import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../scripts/extract/arguments.ts';

const words = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

describe('the command line of extract', () => {
  it('takes files and what is known of their articles', () => {
    expect(words('--lang en-GB --published 2025-11-08 --url https://a.example/b a.jsonl - b.html')).toEqual({
      files: ['a.jsonl', '-', 'b.html'],
      given: { language: 'en', published: '2025-11-08', url: 'https://a.example/b' },
    });
    expect(words('a.txt')).toEqual({
      files: ['a.txt'],
      given: { language: null, published: null, url: null },
    });
  });

  it.each([
    ['', 'no FILE'],
    ['--langue ru a.txt', '--langue'],
    ['--lang', '--lang'],
    ['--lang English a.txt', '--lang'],
    ['--published yesterday a.txt', '--published'],
    ['--published 2025-02-30 a.txt', '--published'],
    ['--published 2025-13-01 a.txt', '--published'],
    ['--url file:///etc/passwd a.txt', '--url'],
  ])('refuses %j and says why', (line, reason) => {
    expect(words(line)).toEqual({ wrong: expect.stringContaining(reason) });
  });

  it('helps who asks', () => {
    expect(words('--help')).toEqual({ help: true });
  });
});
