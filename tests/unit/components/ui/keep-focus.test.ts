// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFocus } from '../../../../components/ui/keep-focus.ts';

/** An observer tells of a change at the end of the turn. */
const turn = () => new Promise((done) => setTimeout(done));

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}

describe('the focus of a view', () => {
  beforeEach(() => {
    document.body.innerHTML = `<div id="view"><h1 id="title">Sites</h1>
      <section id="off"><h2 id="heading">Switched off</h2>
        <ul id="list"><li id="row"><button id="on">Switch on</button></li></ul></section>
      <button id="save">Save</button></div>`;
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    keepFocus(find('view'));
  });

  it('comes to the heading that a button stood under which has gone with its row', async () => {
    find('on').focus();
    find('row').remove();
    await turn();
    expect(document.activeElement).toBe(find('heading'));
    expect(find('heading').tabIndex).toBe(-1);
  });

  it('comes to the view’s own where the whole part has gone', async () => {
    find('on').focus();
    find('off').remove();
    await turn();
    expect(document.activeElement).toBe(find('title'));
  });

  it('goes where the view itself has sent it', async () => {
    find('on').focus();
    find('row').remove();
    find('save').focus();
    await turn();
    expect(document.activeElement).toBe(find('save'));
  });

  it('comes back to what was disabled only for a while', async () => {
    find('save').focus();
    find('save').setAttribute('disabled', '');
    find('save').blur();
    await turn();
    find('save').removeAttribute('disabled');
    await turn();
    expect(document.activeElement).toBe(find('save'));
  });

  it('is nowhere where the reader has left it', async () => {
    find('on').focus();
    find('on').blur();
    await turn();
    find('row').remove();
    await turn();
    expect(document.activeElement).toBe(document.body);
  });

  it('is not taken from another window', async () => {
    find('on').focus();
    vi.mocked(document.hasFocus).mockReturnValue(false);
    find('row').remove();
    await turn();
    expect(document.activeElement).toBe(document.body);
  });
});
