import { render } from 'preact';
import { act as flush } from 'preact/test-utils';
import { afterAll, afterEach, expect, vi } from 'vitest';
import { App } from '../../../../components/app/App.tsx';
import type { ViewPort } from '../../../../components/app/port.ts';
import type { Screen } from '../../../../components/app/useScreens.ts';
import { fakePort } from './fake-port.ts';
import { speak } from './i18n.ts';

/** Shows the views over a port, and finds things in them as a reader does: by role and by words. */

/** Roles as far as the views use them; a name is what is read out. */
const SELECTORS = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  menuitem: '[role=menuitem]',
  radio: 'input[type=radio]',
  checkbox: 'input[type="checkbox"]',
  field: 'textarea, input[type=text], select',
} as const;
type Role = keyof typeof SELECTORS;

let root: HTMLElement | null = null;

afterEach(() => {
  clear();
  speak('en');
});

/** Preact looks back at a frame after this long; by then the document must still be there. */
const FRAME_MS = 50;
afterAll(() => new Promise((done) => setTimeout(done, FRAME_MS)));

function clear(): void {
  if (root) render(null, root);
  root?.remove();
  root = null;
}

/** How the views were opened: for a statement, or by the toolbar. */
interface Opened {
  first?: Screen;
  readsOnOpen?: boolean;
}

/** Shows the views and waits for the first answer. */
export async function show(part: Partial<ViewPort> = {}, opened: string | Opened = {}): Promise<ViewPort> {
  const port = fakePort(part);
  const how: Opened =
    typeof opened === 'string' ? { first: { name: 'statement', statementId: opened } } : opened;
  clear();
  root = document.createElement('div');
  document.body.append(root);
  await act(() => {
    if (root) render(<App port={port} {...how} />, root);
  });
  await vi.waitFor(() => expect(document.querySelector('h1.waiting')).toBeNull());
  return port;
}

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? labelOf(element) ?? element.textContent ?? '';
  return label.replace(/\s+/gu, ' ').trim();
}

function labelOf(element: Element): string | undefined {
  if (!(element instanceof HTMLElement) || !('labels' in element)) return undefined;
  const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
  return (
    label?.querySelector(':scope > span:not([aria-hidden])')?.textContent ?? label?.textContent ?? undefined
  );
}

/** All elements of a role, in order. */
export function all(role: Role): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SELECTORS[role])];
}

/** The names of all elements of a role. */
export function names(role: Role): string[] {
  return all(role).map(nameOf);
}

/** The element of a role whose name begins so. */
export function get(role: Role, name: string): HTMLElement {
  const found = all(role).find((element) => nameOf(element).startsWith(name));
  if (!found) throw new Error(`no ${role} “${name}” among: ${names(role).join(' | ')}`);
  return found;
}

/** Does something and waits until all that follows from it is drawn. */
export async function act(action: () => void): Promise<void> {
  await flush(async () => {
    action();
    for (let turn = 0; turn < 4; turn += 1) await new Promise((done) => setTimeout(done));
  });
}

export async function click(role: Role, name: string): Promise<void> {
  await act(() => get(role, name).click());
}

export async function type(name: string, words: string): Promise<void> {
  const field = get('field', name);
  await act(() => {
    if (field instanceof HTMLSelectElement) {
      field.value = [...field.options].find(({ text }) => text === words)?.value ?? '';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

export async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    document.activeElement?.dispatchEvent(event);
  });
  return event;
}

/** All words on the screen, white space folded. */
export function words(): string {
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ');
}

/** What came of the last action, as it is read out. */
export function report(): string {
  return document.querySelector('.report [role=status]')?.textContent ?? '';
}
