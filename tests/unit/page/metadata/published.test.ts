import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/page/metadata/metadata.ts';
import { pageOf } from '../support/page.ts';
import { ADDRESS, metadataOf } from './read-page.ts';

describe('the day of publication', () => {
  it.each([
    ['Open Graph', '<meta property="article:published_time" content="2025-11-08T23:30:00+06:00">'],
    ['microdata', '<meta itemprop="datePublished" content="2025-11-08">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-11-08T12:56-5:00">'],
    ['a compact number', '<meta name="pubdate" content="20251108">'],
    ['a mail header', '<meta name="publish_date" content="Sat, 08 Nov 2025 13:41:03 +0300">'],
    ['American words', '<meta name="PubDate" content="Nov 08, 2025">'],
    ['Parse.ly', `<meta name="parsely-page" content='{"pub_date": "2025-11-08T01:00:00+01:00"}'>`],
  ])('from metadata: %s', (_, head) => {
    expect(metadataOf(head).published).toBe('2025-11-08');
  });

  it.each([
    ['a time with its attribute', '<h1>T</h1><time datetime="2025-11-08T10:00+03:00">yesterday</time>', 'ru'],
    ['Russian words', '<h1>Мост</h1><p class="date">8 ноября 2025, 10:00</p>', 'ru'],
    ['Ukrainian words', '<h1>Міст</h1><p>8 листопада 2025</p>', 'uk'],
    ['German figures', '<h1>Die Brücke</h1><span>Stand: 08.11.2025 18:00 Uhr</span>', 'de'],
    ['British figures', '<h1>The bridge</h1><span>08/11/2025</span>', 'en-GB'],
    ['American figures', '<h1>The bridge</h1><span>11/08/2025</span>', 'en-US'],
    ['a language known to the browser alone', '<h1>Silta</h1><span>8. marraskuuta 2025</span>', 'fi'],
    ['Japanese', '<h1>橋</h1><span>2025年11月8日</span>', 'ja'],
  ])('printed near the headline: %s', (_, body, language) => {
    const page = pageOf(`<html lang="${language}"><body><main>${body}</main></body></html>`, ADDRESS);
    expect(readMetadata(page, ADDRESS).published).toBe('2025-11-08');
  });

  it('is not the date of a related article', () => {
    const body =
      '<div><h1>The bridge</h1></div><aside><span>01.02.2020</span></aside><p><a href="/x">3 May 2021</a></p>';
    expect(metadataOf('', body).published).toBeNull();
  });

  it('comes from the address where nothing else tells', () => {
    expect(metadataOf('', '<h1>T</h1>', 'https://vestnik.example/2025/11/08/most').published).toBe(
      '2025-11-08',
    );
  });

  it('is the day at the outlet: a stamp in Greenwich time is put into the zone of its country', () => {
    const late = '<meta property="article:published_time" content="2025-11-07T22:30:00Z">';
    expect(metadataOf(late, '<h1>T</h1>', 'https://vestnik.kz/most').published).toBe('2025-11-08');
    expect(metadataOf(late, '<h1>T</h1>', 'https://vestnik.example/most').published).toBe('2025-11-07');
  });

  it('is the day at the outlet: as another stamp of the same moment has it', () => {
    const both =
      '<meta property="article:published_time" content="2025-11-07T22:30:00Z"><meta itemprop="datePublished" content="2025-11-08T01:30:00+03:00">';
    expect(metadataOf(both).published).toBe('2025-11-08');
  });

  it.each(['2025-02-30', 'soon', '0001-01-01', '9999999999999'])('is never made up: %s', (value) => {
    expect(metadataOf(`<meta property="article:published_time" content="${value}">`).published).toBeNull();
  });
});
