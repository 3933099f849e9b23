// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../components/library/port.ts';
import { comparison } from '../support/fake-speaker-page.ts';
import { click, get, report, show, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

const PLACE = { place: 'compare', statementIds: ['e-1', 's-1'] } as const;

const showBoth = (part: Partial<LibraryPort> = {}) => showLibrary(PLACE, part);

const marked = (layer: string) =>
  [...document.querySelectorAll(`q .word-${layer}`)].map((one) => one.textContent);

describe('two statements side by side', () => {
  it('are asked for by the address, and stand under what tells their order', async () => {
    const found = vi.fn(async () => comparison);
    await showBoth({ comparison: found });
    expect(found).toHaveBeenCalledWith('e-1', 's-1');
    expect([...document.querySelectorAll('.compare-side h2')].map((one) => one.textContent)).toEqual([
      'Earlier',
      'Later',
    ]);
    expect(words()).toContain('Sep 24, 2025');
  });

  it('mark the words of both, of one alone, and of the possible shift, and say them too', async () => {
    await showBoth();
    expect(marked('both')).toEqual(['мост', 'Мост']);
    expect(marked('only')).toEqual(['Денег', 'откроем']);
    expect(words()).toContain('Only here: «Денег».');
    expect(words()).toContain('Possible shift, told by a negation: check it against both sources.');
  });

  it('take the reader’s answer', async () => {
    const answerShift = vi.fn(async () => null);
    await showBoth({ answerShift });
    await click('button', 'changed and explained');
    expect(answerShift).toHaveBeenCalledWith('s-1', 'e-1', 'explained');
    expect(report()).toBe('Your answer is kept.');
  });

  it('are copied as citations, both', async () => {
    const copy = vi.fn(async (_: { text: string }) => {});
    await showBoth({ copy });
    await click('button', 'Copy both');
    const text = copy.mock.calls[0]?.[0].text ?? '';
    expect(text.split('\n\n')).toHaveLength(2);
    expect(text.indexOf('Денег на мост')).toBeLessThan(text.indexOf('Мост через Северку'));
    expect(report()).toBe('Both copied, with speakers, dates and sources.');
  });

  it('of two languages say that their words are not compared', async () => {
    await showBoth({ comparison: async () => ({ ...comparison, sameLanguage: false, shift: null }) });
    expect(words()).toContain('The two are in different languages');
  });

  it('say so where one of them is gone', async () => {
    await showBoth({ comparison: async () => null });
    expect(get('heading', 'Not on record any more')).toBeTruthy();
  });
});

it('an earlier statement is compared with the one being read from where it is listed', async () => {
  const compare = vi.fn(async () => {});
  await show({ compare }, 's-1');
  await click('button', 'Compare');
  expect(compare).toHaveBeenCalledWith('s-1', 'e-1');
});
