// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type TypedDraft, typedFrom } from '../../../../components/annotation/draft.ts';
import { fakePort } from '../support/fake-port.ts';
import { click, get, names, report, show, type, words } from '../support/show.tsx';

describe('annotating a statement', () => {
  it('saves verdict, both other axes, note, tags and sources, and shows them', async () => {
    const annotate = vi.fn(fakePort().annotate);
    await show({ annotate }, 's-2');
    await click('button', 'Annotate');
    expect(document.activeElement).toBe(get('heading', 'Your annotation'));
    await click('radio', 'Half true');
    await type('Does the outlet quote rightly?', 'Paraphrase');
    await type('Against earlier statements', 'Changed');
    await type('Note', 'В смете проезд платный.');
    await type('Sources', 'https://smeta.example/2025');
    await type('Tags', 'проезд, смета');
    await click('button', 'Save');
    expect(annotate).toHaveBeenCalledWith('s-2', {
      verdict: 'half-true',
      attribution: 'paraphrase',
      consistency: 'changed',
      note: 'В смете проезд платный.',
      sources: ['https://smeta.example/2025'],
      tags: ['проезд', 'смета'],
    });
    expect(report()).toBe('Annotation saved.');
    expect(document.activeElement).toBe(get('button', 'Edit annotation'));
    expect(words()).toContain('Accuracy: Half true');
    expect(words()).toContain('В смете проезд платный.');
    expect(get('link', 'smeta.example/2025').getAttribute('href')).toBe('https://smeta.example/2025');
  });

  it('saves nothing while a source is no web address, and says which', async () => {
    const annotate = vi.fn();
    await show({ annotate }, 's-2');
    await click('button', 'Annotate');
    await type('Sources', 'смета, стр. 4');
    await click('button', 'Save');
    expect(annotate).not.toHaveBeenCalled();
    const field = get('field', 'Sources');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(words()).toContain('Line 1 is no web address: смета, стр. 4.');
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('loses nothing when the popup closes in the middle of it', async () => {
    const keepDraft = vi.fn(async (_id: string, _typed: TypedDraft | null) => {});
    await show({ keepDraft }, 's-2');
    await click('button', 'Annotate');
    await type('Note', 'Спросить в ведомстве');
    const typed = { ...typedFrom(null), note: 'Спросить в ведомстве' };
    expect(keepDraft).toHaveBeenLastCalledWith('s-2', typed);
  });

  it('goes on where it was left', async () => {
    await show({ keptDraft: async () => ({ ...typedFrom(null), note: 'Спросить' }) }, 's-2');
    await vi.waitFor(() => expect(names('heading')).toContain('Your annotation'));
    expect(get('field', 'Note')).toHaveProperty('value', 'Спросить');
    expect(words()).toContain('Your unsaved words from last time.');
  });

  it('changes nothing when it is cancelled', async () => {
    const annotate = vi.fn();
    const keepDraft = vi.fn(async () => {});
    await show({ annotate, keepDraft }, 's-1');
    await click('button', 'Edit annotation');
    await type('Note', '');
    await click('button', 'Cancel');
    expect(annotate).not.toHaveBeenCalled();
    expect(keepDraft).toHaveBeenLastCalledWith('s-1', null);
    expect(words()).toContain('Срок называли и раньше');
  });

  it('is removed at the second click only', async () => {
    const removeAnnotation = vi.fn(fakePort().removeAnnotation);
    await show({ removeAnnotation }, 's-1');
    await click('button', 'Edit annotation');
    await click('button', 'Remove');
    expect(removeAnnotation).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(get('button', 'Keep it'));
    await click('button', 'Yes, remove');
    expect(removeAnnotation).toHaveBeenCalledWith('s-1');
    expect(report()).toBe('Annotation removed.');
    expect(names('button')).toContain('Annotate');
  });
});
