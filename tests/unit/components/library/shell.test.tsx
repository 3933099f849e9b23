// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { speak } from '../support/i18n.ts';
import { act, click, get, names, report, show, type, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

const heading = () => document.querySelector('h1');

it('shows the place that the address names, and marks it', async () => {
  await showLibrary({ place: 'storage' });
  expect(heading()?.textContent).toBe('What is kept');
  expect(get('link', 'What is kept').getAttribute('aria-current')).toBe('page');
  expect(get('link', 'Search').hasAttribute('aria-current')).toBe(false);
});

it('goes where a link leads, and gives the new heading the focus', async () => {
  await showLibrary({ place: 'storage' });
  expect(document.activeElement).toBe(document.body);
  await act(() => {
    location.hash = '#/settings';
  });
  await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
  expect(heading()?.textContent).toBe('Settings');
});

it('names the page after its heading, so that tabs and the history tell one place from another', async () => {
  await showLibrary({ place: 'storage' });
  expect(document.title).toBe('What is kept – On Record');
  await act(() => {
    location.hash = '#/settings';
  });
  await vi.waitFor(() => expect(document.title).toBe('Settings – On Record'));
});

it('offers what was picked out only where statements are looked at, and keeps it meanwhile', async () => {
  await showLibrary({ place: 'search', facets: { text: '' } });
  await vi.waitFor(() => expect(names('checkbox').length).toBeGreaterThan(0));
  await click('checkbox', names('checkbox')[0] ?? '');
  expect(words()).toContain('1 statement selected');
  await act(() => {
    location.hash = '#/backup';
  });
  await vi.waitFor(() => expect(heading()?.textContent).toBe('Backup'));
  expect(words()).not.toContain('1 statement selected');
  await act(() => {
    location.hash = '#/';
  });
  await vi.waitFor(() => expect(words()).toContain('1 statement selected'));
});

it('says so where an address names nothing', async () => {
  await showLibrary({ place: 'search', facets: { text: '' } });
  await act(() => {
    location.hash = '#/nowhere';
  });
  await vi.waitFor(() => expect(heading()?.textContent).toBe('Nothing is here'));
});

it('opens a statement that is on record', async () => {
  await showLibrary({ place: 'statement', statementId: 's-1' });
  await vi.waitFor(() => expect(heading()?.textContent).toBe('Игорь Лемешев'));
  expect(names('button')).not.toContain('Go to it');
});

it('opens from the menu of a page', async () => {
  const openLibrary = vi.fn(async () => {});
  await show({ openLibrary });
  await click('button', 'More');
  await click('menuitem', 'Open the library');
  expect(openLibrary).toHaveBeenCalled();
});

it('deletes everything only after the word is typed', async () => {
  speak('ru');
  const deleteAll = vi.fn(async () => {});
  await showLibrary({ place: 'storage' }, { deleteAll });
  await click('button', 'Удалить всё');
  expect(deleteAll).not.toHaveBeenCalled();
  await type('Чтобы удалить всё', 'Удалить');
  await click('button', 'Удалить всё');
  expect(deleteAll).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(report()).toBe('Всё записанное удалено.'));
  expect(words()).toContain('Говорящие');
});

it('offers a backup before everything is deleted', async () => {
  await showLibrary({ place: 'storage' });
  expect(get('link', 'Save a backup first').getAttribute('href')).toBe('#/backup');
});
