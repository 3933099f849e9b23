import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';
import { shot } from './shot.ts';
import { POPUP, type View } from './views.ts';

/** Scrolls to the statement that is shown, and answers where its first words stand. */
async function atStatement({ article, words }: Scene): Promise<{ x: number; y: number }> {
  await article.bringToFront();
  const found = await article.evaluate((searched) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(searched) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + searched.length);
      scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
      const { left, top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: left + 12, y: top + height / 2 };
    }
    return null;
  }, words);
  if (!found) throw new Error('the statement is not on the page');
  return found;
}

/** The pointer rests on the statement. */
async function card(scene: Scene): Promise<Page> {
  const { article } = scene;
  const { x, y } = await atStatement(scene);
  await article.mouse.move(x - 3, y);
  await article.mouse.move(x, y);
  await article.locator('[popover]').waitFor({ state: 'attached' });
  return article;
}

/** The page as it is, and beside it the popup, which no picture of a browser's page shows. */
async function beside(scene: Scene): Promise<Page> {
  const { article, session } = scene;
  await article.mouse.move(2, 2);
  await article.keyboard.press('Escape');
  await article.setViewportSize({ width: 860, height: 720 });
  await atStatement(scene);
  const under = await shot(article);
  const popup = await scene.statement();
  await popup.setViewportSize({ ...POPUP, height: 660 });
  const over = await shot(popup);
  await popup.close();
  const page = await session.context.newPage();
  await page.setContent(`<body style="margin:0;background:#e4e2dd">
    <img style="position:absolute;inset:0" src="data:image/webp;base64,${under.toString('base64')}">
    <img style="position:absolute;right:16px;top:16px;border-radius:8px;box-shadow:0 6px 24px #0006"
      src="data:image/webp;base64,${over.toString('base64')}"></body>`);
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode())).then(() => null)');
  return page;
}

/** What the reader sees on a page itself. */
export const PAGE_VIEWS: readonly View[] = [
  {
    name: 'card',
    says: 'A news page with its statements underlined; a card says who spoke, when, and what they had said before.',
    size: { width: 1000, height: 720 },
    open: card,
  },
  {
    name: 'popup',
    says: 'The same page with the popup beside it: the statement in full, and what its speaker had said before.',
    size: { width: 1280, height: 720 },
    open: beside,
  },
];
