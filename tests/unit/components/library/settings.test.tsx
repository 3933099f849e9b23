// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { click, get, report } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

it('switches a language off and on, and says that it is kept', async () => {
  const switchLanguage = vi.fn(async () => {});
  await showLibrary({ place: 'settings' }, { switchLanguage });
  await vi.waitFor(() => get('checkbox', 'Russian'));
  await click('checkbox', 'Russian');
  expect(switchLanguage).toHaveBeenLastCalledWith('ru', false);
  await click('checkbox', 'German');
  expect(switchLanguage).toHaveBeenLastCalledWith('de', true);
  await vi.waitFor(() => expect(report()).toBe('Your choice is kept.'));
});
