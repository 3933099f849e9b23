import { describe, expect, it } from 'vitest';
import { ADDRESS, metadataOf } from './read-page.ts';

describe('the address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  it.each([
    [
      'the canonical one',
      canonical('https://vestnik.example/news/most'),
      ADDRESS,
      'https://vestnik.example/news/most',
    ],
    ['a relative one', canonical('/news/most'), ADDRESS, 'https://vestnik.example/news/most'],
    [
      'of the page, without fragment and tracking',
      '',
      `${ADDRESS}?id=7&utm_source=x&fbclid=y#part`,
      `${ADDRESS}?id=7`,
    ],
    [
      'not the front page, which many sites call canonical',
      canonical('https://vestnik.example/'),
      ADDRESS,
      ADDRESS,
    ],
    [
      'not of another outlet, for which the page may not speak',
      canonical('https://other.example/story'),
      ADDRESS,
      ADDRESS,
    ],
    ['not one that is none', canonical('javascript:alert(1)'), ADDRESS, ADDRESS],
    [
      'the outlet’s own, of a page in an AMP cache',
      canonical('https://vestnik.example/news/most'),
      'https://vestnik-example.cdn.ampproject.org/c/s/vestnik.example/news/most',
      'https://vestnik.example/news/most',
    ],
    [
      'of another host of the same outlet',
      canonical('https://www.vestnik.co.uk/a'),
      'https://m.vestnik.co.uk/a',
      'https://www.vestnik.co.uk/a',
    ],
  ])('is %s', (_, head, url, expected) => {
    expect(metadataOf(head, '<h1>T</h1>', url).address).toBe(expected);
  });
});
