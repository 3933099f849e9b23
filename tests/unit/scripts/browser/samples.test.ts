import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, sampleArticles } from '../../../../scripts/browser/samples.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../../samples');
const articles = sampleArticles();

describe('the sample articles', () => {
  it('are listed in order of date, over more than two years', () => {
    const days = articles.map(({ published }) => published);
    expect(days).toEqual([...days].sort());
    expect(Number(days.at(-1)?.slice(0, 4)) - Number(days[0]?.slice(0, 4))).toBeGreaterThanOrEqual(2);
  });

  it('are all listed, and none is listed that is not there', () => {
    const pages = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && entry.name !== 'index.html')
      .map((entry) => relative(SAMPLES, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    expect(articles.map(({ path }) => path).sort()).toEqual(pages.sort());
  });

  it('are of three outlets and three languages, and lie in folders by outlet, year and month', () => {
    // One of them is printed in two languages, and has a name in each.
    expect(new Set(articles.map(({ path }) => path.split('/')[0])).size).toBe(3);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['ru', 'en', 'uk']));
    for (const { path, published } of articles)
      expect(path).toContain(published.slice(0, 7).replace('-', '/'));
  });

  it.each(articles)('bear their headline, and say that they are invented: $title', ({ path, title }) => {
    const html = readFileSync(join(SAMPLES, path), 'utf8');
    const headline = title.replace(/&/g, '&amp;');
    expect(html).toMatch(/<h1[^>]*>/);
    expect(html).toContain(`>${headline}</h1>`);
    expect(html).toMatch(/Вымышленное|Вигадане|invented/);
  });

  it('open under their outlet’s own host', () => {
    const site = { origin: 'http://127.0.0.1:4321', close: async () => {} };
    expect(addressOf(site, { path: 'karven-post/2024/11/a.html' })).toBe(
      'http://karven-post.localhost:4321/karven-post/2024/11/a.html',
    );
  });
});
