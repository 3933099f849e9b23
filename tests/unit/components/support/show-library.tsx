import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import { LibraryApp } from '../../../../components/library/LibraryApp.tsx';
import type { LibraryPort } from '../../../../components/library/port.ts';
import { hashOf, type Route } from '../../../../components/library/routes.ts';
import { fakeLibraryPort } from './fake-library-port.ts';
import { act } from './show.tsx';

let root: HTMLElement | null = null;

afterEach(clear);

function clear(): void {
  if (root) render(null, root);
  root?.remove();
  root = null;
}

/** Shows the library at a place over a port; what is shown is found as in `show.tsx`. */
export async function showLibrary(route: Route, part: Partial<LibraryPort> = {}): Promise<LibraryPort> {
  const port = fakeLibraryPort(part);
  clear();
  history.replaceState(null, '', hashOf(route));
  // Nothing is laid out here, so there is nothing to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  root = document.createElement('div');
  document.body.append(root);
  await act(() => {
    if (root) render(<LibraryApp port={port} />, root);
  });
  return port;
}
