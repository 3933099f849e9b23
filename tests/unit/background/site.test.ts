import { describe, expect, test } from 'vitest';
import {
  addressOfReading,
  isWithin,
  patternsOf,
  siteOf,
  siteOfHost,
} from '../../../entrypoints/background/site.ts';

describe('a site', () => {
  test.each([
    ['https://www.daily.example/a?b#c', 'daily.example'],
    ['http://127.0.0.1:4173/a', '127.0.0.1'],
    ['https://[::1]/a', '[::1]'],
    ['https://Тест.example/', 'xn--e1aybc.example'],
    ['chrome://extensions', null],
    ['file:///a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  test('is the same by whatever host a message names it', () => {
    expect(['daily.example', 'www.daily.example', 'daily.example:8080'].map(siteOfHost)).toEqual(
      Array(3).fill('daily.example'),
    );
  });

  test('has its parts within it, and not what merely ends alike', () => {
    expect(isWithin('news.daily.example', 'daily.example')).toBe(true);
    expect(isWithin('notdaily.example', 'daily.example')).toBe(false);
  });

  test('is matched with all its parts; a numeric address has none', () => {
    expect(patternsOf('daily.example')).toEqual(['*://daily.example/*', '*://*.daily.example/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
    expect(patternsOf('localhost')).toEqual(['*://localhost/*', '*://*.localhost/*']);
  });
});

describe('the address a reading is kept under', () => {
  test.each([
    ['the same page without tracking', 'https://daily.example/dam', 'https://daily.example/dam?utm_source=x'],
    ['the whole site for its mobile form', 'https://www.daily.example/dam', 'https://m.daily.example/dam'],
    ['the site for a part of it', 'https://daily.example/dam', 'https://news.daily.example/dam'],
  ])('is what the page says: %s', (_, claimed, page) => {
    expect(addressOfReading(claimed, page)).toBe(claimed);
  });

  test.each([
    [
      'another outlet',
      'https://daily.example/dam',
      'https://liar.example/dam?id=1#top',
      'https://liar.example/dam?id=1',
    ],
    [
      'a name that ends alike',
      'https://daily.example/dam',
      'https://notdaily.example/dam',
      'https://notdaily.example/dam',
    ],
  ])('is not what the page says of %s', (_, claimed, page, kept) => {
    expect(addressOfReading(claimed, page)).toBe(kept);
  });
});
