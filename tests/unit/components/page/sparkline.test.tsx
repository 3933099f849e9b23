// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { show, words } from '../support/show.tsx';

it('the page shows how often a speaker spoke, as bars and in words', async () => {
  const paces = vi.fn(async () => [
    { speakerId: 'speaker-1', from: '2024-03-01', months: 3 as const, counts: [2, 0, 1, 4] },
  ]);
  await show({ paces });
  await vi.waitFor(() => expect(document.querySelector('.sparkline')).toBeTruthy());
  expect(paces).toHaveBeenCalledWith(['speaker-1']);
  const [line, ...others] = document.querySelectorAll('.sparkline');
  expect(others).toEqual([]);
  expect(line?.getAttribute('aria-label')).toBe('Statements a quarter since March 2024, 4 at most');
  const heights = [...(line?.querySelectorAll('rect') ?? [])].map((bar) =>
    Number(bar.getAttribute('height')),
  );
  expect(heights).toEqual([6, 1, 3, 12]);
});

it('the page stands without it where it cannot be told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const paces = vi.fn(async () => Promise.reject(new Error('record unavailable')));
  await show({ paces });
  await vi.waitFor(() => expect(paces).toHaveBeenCalled());
  expect(words()).toContain('14 earlier since Mar 2024');
  expect(document.querySelector('.sparkline')).toBeNull();
});
