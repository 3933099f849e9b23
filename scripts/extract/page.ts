import { JSDOM, VirtualConsole } from 'jsdom';
import { languageByScript } from '../../lib/page/metadata/script-language.ts';
import { readPage } from '../../lib/page/reading.ts';
import { pageSource } from '../../lib/page/saved/page-source.ts';
import { savedAddress } from '../../lib/page/saved/saved-address.ts';
import type { Given } from './arguments.ts';
import type { Reading } from './given-article.ts';

/** The site a page is taken to be on when neither --url nor the page itself says; never printed. */
const NOWHERE = 'page.invalid';

// What a page's code finds in a browser by itself, and `lib/page` therefore takes for granted.
Object.assign(globalThis, { NodeFilter: new JSDOM().window.NodeFilter });

/** Reads a saved page as the content script reads an open one. */
export function readSavedPage(bytes: Uint8Array, name: string, where: string, given: Given): Reading {
  const madeUp = `https://${NOWHERE}/${encodeURIComponent(name)}`;
  const source = pageSource(bytes);
  const { window } = new JSDOM(source, {
    url: given.url ?? madeUp,
    // A console of its own, unheard: what jsdom makes of a page's style sheets is no news here.
    virtualConsole: new VirtualConsole(),
  });
  try {
    const location = given.url ?? savedAddress(window.document, source);
    const read = readPage(window.document, location ?? madeUp);
    if (typeof read === 'string') {
      return { where, unreadable: `no article on this page (${read.replaceAll('-', ' ')})` };
    }
    const { address, title, publisher, published, language, text } = read.article;
    return {
      article: {
        id: name,
        url: location === null ? null : address,
        title,
        publisher: publisher === NOWHERE ? null : publisher,
        published: given.published ?? published,
        // The extension asks the browser, too, which we have none of here.
        language: given.language ?? languageByScript(text, language),
        text,
      },
    };
  } finally {
    window.close();
  }
}
