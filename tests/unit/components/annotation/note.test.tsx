// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Note } from '../../../../components/annotation/Note.tsx';

function shown(note: string): HTMLElement {
  const root = document.createElement('div');
  render(<Note note={note} />, root);
  return root;
}

describe('a note, shown', () => {
  it('links out without telling where from', () => {
    const link = shown('[Budget](https://a.example/b)').querySelector('a');
    expect(link?.href).toBe('https://a.example/b');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('has no headings of its own in the view’s outline', () => {
    const root = shown('# Sums\n\ntext');
    expect(root.querySelector('h1, h2, h3, h4, h5, h6')).toBeNull();
    expect(root.querySelector('strong')?.textContent).toBe('Sums');
  });

  it('makes no element of mark-up, and loads nothing', () => {
    const root = shown(
      '<img src=x onerror=alert(1)> ![a](https://spy.example/dot.gif) <b>x</b> [x](javascript:1)',
    );
    expect(root.querySelector('img, b, script, iframe, [href^="javascript"]')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('numbers a list as it was numbered', () => {
    expect(shown('3. c\n4. d').querySelector('ol')?.start).toBe(3);
  });
});
