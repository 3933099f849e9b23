import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** A keyboard over a page of the extension, and nothing else: no pointer, and no focus but where the keys have led. */
export interface Keys {
  /** Goes on with the tab key, or another, until the name of what has the focus begins so. Fails where the focus is lost. */
  to(name: string | RegExp, by?: Key): Promise<void>;
  /** Goes there and presses Enter. */
  press(name: string | RegExp): Promise<void>;
  /** Goes to a field and types into it, in place of what stands there. */
  fill(name: string, words: string): Promise<void>;
  /** Goes to a select and types the beginning of an option, which chooses it. */
  choose(name: string, option: string): Promise<void>;
  /** Goes to a check box and presses the space bar. */
  tick(name: string): Promise<void>;
  /** What has the focus, by its name. Fails where nothing has. */
  at(): Promise<string>;
}

type Key = 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight' | 'ArrowLeft';

/** More than any view has of what takes the focus. */
const MANY = 80;
const PATIENCE_MS = 5_000;
const PAUSE_MS = 25;

/** What has the focus as a screen reader would name it; null where nothing has. */
const FOCUSED = `(() => {
  const { activeElement: element, body } = document;
  if (!element || element === body) return null;
  const text = (one) => (one?.innerText ?? one?.textContent ?? '').replace(/^[\\s“«]+/u, '').trim();
  const labelled = element.getAttribute('aria-labelledby');
  return element.getAttribute('aria-label')
    || (labelled && text(document.getElementById(labelled)))
    || text(element.labels?.[0]).split('\\n')[0]
    || (/^(?:INPUT|TEXTAREA|SELECT)$/u.test(element.tagName) ? element.value : text(element))
    || element.getAttribute('title') || element.tagName;
})()`;

/** @param page one that has just been opened; from then on its focus must never be lost. */
export function keysOn(page: Page): Keys {
  let begun = false;
  const focused = async () => v.parse(v.nullable(v.string()), await page.evaluate(FOCUSED));

  /** Once what has been pressed has had its effect: a view may be on its way. */
  const at = async () => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const name = await focused();
      if (name !== null) return name;
      if (Date.now() > deadline) throw new Error('the focus is lost');
      await page.waitForTimeout(PAUSE_MS);
    }
  };
  const to = async (name: string | RegExp, by: Key = 'Tab') => {
    const isIt = (now: string) => (typeof name === 'string' ? now.startsWith(name) : name.test(now));
    const met: string[] = [];
    if (begun) await at();
    for (let presses = 0; presses < MANY; presses++) {
      const now = await focused();
      if (now !== null && isIt(now)) return;
      met.push(now?.slice(0, 30) ?? '–');
      await page.keyboard.press(by);
      begun = true;
    }
    throw new Error(`nothing named “${name}” takes the focus, but ${met.join(' | ')}`);
  };
  return {
    at,
    to,
    press: async (name) => {
      await to(name);
      await page.keyboard.press('Enter');
    },
    fill: async (name, words) => {
      await to(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    },
    choose: async (name, option) => {
      await to(name);
      await page.keyboard.type(option);
    },
    tick: async (name) => {
      await to(name);
      await page.keyboard.press('Space');
    },
  };
}
