import { describe, expect, it } from 'vitest';
import { recognisedFormat } from '../../../../lib/exchange/import/formats.ts';

describe('a file to import', () => {
  it.each([
    [
      'claim-review',
      'data.json',
      '{"@context":"http://schema.org","dataFeedElement":[{"item":[{"@type":"ClaimReview"',
    ],
    ['claim-review', 'feed.txt', '<script type="application/ld+json">{"@type": "ClaimReview"}</script>'],
    ['fact-check-api', 'answer.json', '{ "claims": [ { "text": "x", "claimReview": [ {'],
    ['quotebank', 'quotes-2019.json', '{"quoteID": "2019-01-01-1", "quotation": "x", "speaker": "None"}\n'],
    [
      'gdelt',
      '20240101.gqg.json',
      '{"date":"2024-01-01","url":"u","quotes":[{"pre":"","quote":"x","post":""}]}\n',
    ],
    [
      'w3c',
      'notes.jsonld',
      '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection"',
    ],
    ['hypothesis', 'notes.json', '{"export_date": "2025-11-08", "annotations": [{"uri":'],
    ['csv', 'quotes.csv', 'a,b\n1,2\n'],
    ['csv', 'pasted', 'Спикер;Цитата;Ссылка\nА;Б;https://a.example\n'],
    ['feed', 'news', '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made --><rss version="2.0">'],
    ['feed', 'atom.xml', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['feed', 'sitemap.xml', '\uFEFF<urlset>'],
    ['links', 'links.txt', 'https://a.example/1\nhttps://a.example/2\n'],
  ])('is recognised as %s by its beginning and its name: %s', (id, name, head) => {
    expect(recognisedFormat(head, name)?.id).toBe(id);
  });

  it.each([
    ['a picture', '\u0089PNG\r\n'],
    ['prose', 'Nothing of what is read here is a list of anything.'],
    ['other JSON', '{"a":1}'],
    ['nothing', ''],
  ])('is not taken for one where it is %s', (_, head) => {
    expect(recognisedFormat(head, 'file')).toBeUndefined();
  });
});
