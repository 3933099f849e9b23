import * as v from 'valibot';
import type { RemotePage } from '../../../scripts/browser/session.ts';

type Key = 'Alt' | 'Enter' | 'Escape' | 'KeyJ' | 'KeyK' | 'Tab';

/** A tab with pointer and keyboard, as both drivers give them: what they do, the browser takes for the reader's doing. */
export interface HandledPage extends RemotePage {
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
  keyboard: {
    down(key: Key): Promise<void>;
    up(key: Key): Promise<void>;
    press(key: Key): Promise<void>;
  };
}

const BoxSchema = v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() });
export type Box = v.InferOutput<typeof BoxSchema>;

/** The lines, in the viewport, of the highlighted statement that begins with some words. */
export function linesOf(page: RemotePage, words: string): Promise<Box[]> {
  return boxesOf(page, words, false);
}

/** The same, once the statement has been scrolled into the middle of the window. */
export function linesInView(page: RemotePage, words: string): Promise<Box[]> {
  return boxesOf(page, words, true);
}

async function boxesOf(page: RemotePage, words: string, scrolls: boolean): Promise<Box[]> {
  const lines = await page.evaluate(`(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().replace(/\\s+/gu, ' ').startsWith(${JSON.stringify(words)})) continue;
        if (${scrolls}) {
          const { top, bottom } = range.getBoundingClientRect();
          scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
        }
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
      }
    }
    return [];
  })()`);
  const found = v.parse(v.array(BoxSchema), lines);
  if (found.length === 0) throw new Error(`nothing highlighted begins with “${words}”`);
  return found;
}

/** The middle of a box. */
export function middleOf({ left, top, right, bottom }: Box): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Scrolls to a statement and rests the pointer on its first line, having come from elsewhere. */
export async function hoverOver(page: HandledPage, words: string): Promise<void> {
  const [line] = await linesInView(page, words);
  if (!line) return;
  const [x, y] = middleOf(line);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

/** Holds Alt while another key is pressed. */
export async function pressWithAlt(page: HandledPage, key: Key): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

/** Where the hover card stands in the viewport; null where none is open. */
export async function cardBox(page: RemotePage): Promise<Box | null> {
  const box = await page.evaluate(`(() => {
    const host = [...document.documentElement.children].find(({ popover }) => popover === 'manual');
    if (!host) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  })()`);
  return v.parse(v.nullable(BoxSchema), box);
}

/** Whether two boxes share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
