/** What a made page tells; all of it invented. */
export interface MadeArticle {
  title: string;
  /** A day, `YYYY-MM-DD`. */
  published: string;
  /** The paragraphs as HTML. */
  paragraphs: readonly string[];
  language?: string;
  /** More of the head: styles, policies. */
  head?: string;
  /** Scripts, at the end of the body. */
  end?: string;
}

const FILLER = [
  'The council of Velm met on Tuesday for the third time this month, and the old harbour wall was once again the only item on its agenda, as it had been all summer.',
  'Repairs to the wall were begun four years ago and were to be finished in two; since then three contractors have come and gone, and the cranes have stood still since March.',
  'About forty residents followed the session from the gallery, some of them with photographs of the cellars that the autumn storms had flooded for the second year in a row.',
];

/** The element that holds an article, as a page that changes by itself would put it in. */
export function articleElement({ title, published, paragraphs }: MadeArticle): string {
  const [first, ...rest] = FILLER;
  return `<article>
<h1>${title}</h1>
<p class="by">By Nora Welk, <time datetime="${published}">${published}</time></p>
${[first, ...paragraphs, ...rest].map((text) => `<p>${text}</p>`).join('\n')}
</article>`;
}

/** A whole page that holds an article. */
export function articlePage(article: MadeArticle): string {
  const { title, published, language = 'en', head = '', end = '' } = article;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="The Velm Observer">
<meta property="article:published_time" content="${published}T09:00:00Z">
<meta name="viewport" content="width=device-width">
${head}
</head>
<body>
<main id="main">
${articleElement(article)}
</main>
${end}
</body>
</html>`;
}
