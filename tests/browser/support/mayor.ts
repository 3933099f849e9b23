import { type ReadArticle, readArticle } from '../../../scripts/browser/reading.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../../scripts/browser/session.ts';

/** A mayor who spoke on a bridge, a school and a harbour for two years, and not always alike. */

const FILLER = `The valley has waited for years while committees met, reports were printed and the water rose and fell as it
always had. Nobody in the town hall would give a date, and nobody outside it believed the dates that had been given.`;

type Said = readonly [day: string, outlet: string, ...words: string[]];

const SAID: readonly Said[] = [
  [
    '2024-01-15',
    'The Daily Example',
    'We will raise the harbour fees next year',
    'The Severka bridge comes first',
  ],
  ['2024-03-02', 'The Daily Example', 'The Severka bridge will be opened before the summer of next year'],
  [
    '2024-05-20',
    'Northern Post',
    'Every school in the valley gets a warm meal',
    'Nobody pays for school meals',
  ],
  ['2024-09-24', 'Northern Post', 'The Severka bridge needs new piers and that takes time'],
  [
    '2024-11-03',
    'The Daily Example',
    'We will not raise the harbour fees',
    'The harbour stays open in winter',
  ],
  ['2025-02-10', 'Northern Post', 'School meals cost less than a mile of road'],
  ['2025-04-01', 'The Daily Example', 'The Severka bridge will not be opened before next summer'],
  ['2025-06-18', 'Northern Post', 'Ferries sail from the harbour as long as the bridge is shut'],
  [
    '2025-11-08',
    'The Daily Example',
    'The bridge is ready and crossing it is free',
    'We must raise the harbour fees now',
  ],
];

/** The pages that hold it, by path. */
export const MAYOR_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  SAID.map(([day, outlet, ...words], i) => [`/mayor-${i}.html`, page(day, outlet, words)]),
);

function page(day: string, outlet: string, words: readonly string[]): string {
  const title = `The mayor on ${day}`;
  const spoken = words.map((quote) => `<p>“${quote},” said mayor Anna Berg.</p><p>${FILLER}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="${day}T08:00:00Z"></head>
    <body><article><h1>${title}</h1><p>${FILLER}</p>${spoken.join('')}<p>${FILLER}</p></article></body></html>`;
}

/** Reads them in order of date in one tab, which then shows the last. */
export async function readMayor(session: Session, site: Site, tab: RemotePage): Promise<ReadArticle> {
  let last: ReadArticle | undefined;
  for (const path of Object.keys(MAYOR_PAGES))
    last = await readArticle(session, `${site.origin}${path}`, tab);
  if (!last) throw new Error('the mayor said nothing');
  return last;
}
