import type { Copied } from '../../components/wording/citation.ts';

/** Puts words on the clipboard; with mark-up beside them where there is some and the browser can hold both. */
export async function copy({ text, html }: Copied): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
