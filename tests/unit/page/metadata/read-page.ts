import { type Metadata, readMetadata } from '../../../../lib/page/metadata/metadata.ts';
import { pageOf } from '../support/page.ts';

export const ADDRESS = 'https://vestnik.example/news/most-1234.html';

export function metadataOf(
  head: string,
  body = '<h1>The bridge will be free after all</h1>',
  url = ADDRESS,
): Metadata {
  return readMetadata(pageOf(`<head>${head}</head><body>${body}</body>`, url), url);
}
