import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Given } from '../../../../scripts/extract/arguments.ts';
import type { GivenArticle, Reading } from '../../../../scripts/extract/given-article.ts';
import { readingsOf } from '../../../../scripts/extract/inputs.ts';

const NOTHING: Given = { language: null, published: null, url: null };

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-inputs-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** What is read from a file of this name and content. */
async function read(name: string, content: string | Uint8Array, given = NOTHING): Promise<Reading[]> {
  await writeFile(join(directory, name), content);
  return readFrom(name, given);
}

async function readFrom(name: string, given = NOTHING): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readingsOf(join(directory, name), given)) readings.push(reading);
  return readings;
}

async function readOne(name: string, content: string | Uint8Array, given = NOTHING): Promise<GivenArticle> {
  const [reading] = await read(name, content, given);
  if (!reading || !('article' in reading)) throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.article;
}

const reasons = (readings: Reading[]) =>
  readings.flatMap((reading) =>
    'unreadable' in reading ? [`${reading.where.slice(directory.length + 1)}: ${reading.unreadable}`] : [],
  );

describe('a .jsonl', () => {
  it('is an article a line, with what the line says of it', async () => {
    const line = {
      id: 7,
      lang: 'en-GB',
      published: '2025-11-08T09:00:00Z',
      url: 'https://a.example',
      title: 'T',
    };
    expect(await readOne('a.jsonl', `\uFEFF${JSON.stringify({ ...line, text: ' as it is ' })}\r\n`)).toEqual({
      id: 7,
      language: 'en',
      published: '2025-11-08',
      url: 'https://a.example',
      title: 'T',
      publisher: null,
      text: ' as it is ',
    });
  });

  it('is completed from the command line, which never overrules a line', async () => {
    const given = { language: 'ru', published: '2020-01-01', url: 'https://given.example' };
    expect(await readOne('b.jsonl', '{"text":"x","lang":"en","published":""}', given)).toMatchObject({
      id: 'b.jsonl',
      language: 'en',
      published: '2020-01-01',
      url: 'https://given.example',
    });
  });

  it('names each line that cannot be read, and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"one"}\n\n{"text":\n{"title":"no text"}\n'),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from('{"text":"x","published":"soon"}\n{"text":"two"}'),
    ]);
    const readings = await read('c.jsonl', bytes);
    expect(readings.filter((reading) => 'article' in reading)).toHaveLength(2);
    expect(reasons(readings)).toEqual([
      expect.stringMatching(/^c\.jsonl:3: not JSON/u),
      expect.stringMatching(/^c\.jsonl:4: text: /u),
      'c.jsonl:5: not UTF-8 text',
      expect.stringMatching(/^c\.jsonl:6: published: /u),
    ]);
  });
});

describe('a .txt', () => {
  it('is kept to the character, so that offsets hold', async () => {
    const text = '\uFEFFOne.\r\n\r\nTwo.\n';
    expect(await readOne('a.txt', text)).toMatchObject({ id: 'a.txt', text, title: null });
  });

  it('is refused in another encoding rather than read wrong', async () => {
    expect(reasons(await read('b.txt', Buffer.from([0xcc, 0xee, 0xf1, 0xf2])))).toEqual([
      'b.txt: not UTF-8 text',
    ]);
  });
});

describe('a .html', () => {
  const paragraph =
    '<p>«Мост откроется весной», — сказала мэр города Мира Оланд журналистам на набережной. </p>';
  const page = (charset: string) => `<!doctype html><html lang="ru"><head><meta charset="${charset}">
    <title>Мост откроется весной</title><link rel="canonical" href="https://vestnik.example/most">
    <meta property="article:published_time" content="2025-11-08T10:00:00+05:00">
    </head><body><article><h1>Мост откроется весной</h1>${paragraph.repeat(12)}</article></body></html>`;

  /** Bytes of windows-1251, for text of ASCII, Russian letters and «—». */
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80 || letter === '«' || letter === '»') return code;
      return letter === '—' ? 0x97 : code - 0x350;
    });

  it('is read as the extension reads it', async () => {
    const article = await readOne('most.html', page('utf-8'));
    expect(article).toMatchObject({
      id: 'most.html',
      language: 'ru',
      published: '2025-11-08',
      url: 'https://vestnik.example/most',
    });
    expect(article.text).toContain('«Мост откроется весной», — сказала мэр города Мира Оланд');
  });

  it('follows the declared encoding, unless the bytes are UTF-8', async () => {
    const expected = (await readOne('most.html', page('utf-8'))).text;
    expect((await readOne('old.html', windows1251(page('windows-1251')))).text).toBe(expected);
    expect((await readOne('saved.html', page('windows-1251'))).text).toBe(expected);
  });

  it('is overruled by the command line', async () => {
    const given = { language: 'en', published: '2020-01-01', url: 'https://given.example/page' };
    expect(await readOne('given.html', page('utf-8'), given)).toMatchObject({
      language: 'en',
      published: '2020-01-01',
      url: 'https://given.example/page',
    });
  });

  it('that holds no article is named', async () => {
    expect(reasons(await read('empty.html', '<title>Nothing</title><p>Log in'))).toEqual([
      'empty.html: no article on this page (too little text)',
    ]);
  });
});

describe('a file of another name', () => {
  it.each([
    ['  \n{"id":"x","text":"a line"}', { id: 'x', text: 'a line' }],
    ['plain {text}', { id: 'input', text: 'plain {text}' }],
    ['', { id: 'input', text: '' }],
  ])('is told by its first character: %j', async (content, article) => {
    expect(await readOne('input', content)).toMatchObject(article);
  });

  it('is a page where it begins with a tag', async () => {
    expect(reasons(await read('page', '\n<html>'))).toEqual([
      expect.stringMatching(/^page: no article on this page/u),
    ]);
  });

  it('is named where it is missing or a directory', async () => {
    expect(reasons(await readFrom('none.txt'))).toEqual(['none.txt: no such file or directory']);
    await mkdir(join(directory, 'folder.html'));
    expect(reasons(await readFrom('folder.html'))).toEqual(['folder.html: illegal operation on a directory']);
  });
});
