// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ShiftAnswer } from '../../../../lib/model.ts';
import type { PossibleShift } from '../../../../lib/views/earlier.ts';
import type { StatementView } from '../../../../lib/views/statement.ts';
import { bridgeView, earlierStatements } from '../support/record.ts';
import { click, report, show } from '../support/show.tsx';

const [earlier] = earlierStatements;

/** The view of a statement whose first earlier one may differ. */
function viewWith(answer: ShiftAnswer | null): StatementView {
  if (!earlier) throw new Error('the small record has no earlier statement');
  const shift: PossibleShift = {
    evidence: [{ reading: [{ start: 0, end: 4 }], earlier: [{ start: 0, end: 5 }], why: 'antonym' }],
    answer,
  };
  return { ...bridgeView, earlier: [{ ...earlier, shift }] };
}

const sign = () => document.querySelector<HTMLElement>('.shift');
const marked = () => [...(sign()?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent);

describe('a possible shift', () => {
  it('is shown as something to check, with the words in both statements', async () => {
    await show({ statement: async () => viewWith(null) }, 's-1');
    expect(sign()?.textContent).toContain('possible shift, check');
    expect(sign()?.textContent).toContain('opposite words');
    expect(marked()).toEqual([
      bridgeView.placed.statement.text.slice(0, 4),
      earlier?.statement.text.slice(0, 5),
    ]);
  });

  it('is not shown where nothing differs', async () => {
    await show({}, 's-1');
    expect(sign()).toBeNull();
  });

  it('takes the reader’s answer, which is told and shown', async () => {
    const answerShift = vi.fn(async () => viewWith('explained'));
    await show({ statement: async () => viewWith(null), answerShift }, 's-1');
    await click('button', 'changed and explained');
    expect(answerShift).toHaveBeenCalledWith('s-1', earlier?.statement.id, 'explained');
    expect(report()).toBe('Your answer is kept.');
    expect(sign()?.textContent).toContain('changed and explained, as you found');
    expect(sign()?.querySelector('[aria-pressed=true]')?.textContent).toBe('changed and explained');
  });

  it('that the reader found to be none shows its words no more, and the answer can be taken back', async () => {
    const answerShift = vi.fn(async () => viewWith(null));
    await show({ statement: async () => viewWith('none'), answerShift }, 's-1');
    expect(marked()).toEqual([]);
    await click('button', 'no shift');
    expect(answerShift).toHaveBeenCalledWith('s-1', earlier?.statement.id, null);
    expect(report()).toBe('Your answer is taken back.');
  });

  it('is folded to the words that show it, unless it is the first', async () => {
    const [first, ...others] = viewWith(null).earlier;
    if (!first) throw new Error('the small record has no earlier statement');
    const more = others.length > 0 ? others : earlierStatements.slice(1);
    const view = { ...bridgeView, earlier: [first, ...more.map((one) => ({ ...one, shift: first.shift }))] };
    await show({ statement: async () => view }, 's-1');
    const signs = [...document.querySelectorAll<HTMLDetailsElement>('details.shift')];
    expect(signs.map(({ open }) => open)).toEqual([true, ...more.map(() => false)]);
    const now = bridgeView.placed.statement.text.slice(0, 4);
    expect(signs[1]?.querySelector('summary')?.textContent).toBe(
      `≈ possible shift, check${now} ↔ ${more[0]?.statement.text.slice(0, 5)}`,
    );
  });
});
