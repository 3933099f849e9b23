// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readPage, speakerView } from '../support/record.ts';
import { click, get, names, report, show, words } from '../support/show.tsx';

const LEMESHEV = 'Игорь Лемешев';
const HERE = { speakerId: 'speaker-1', articleId: 'article-1' };

async function showSpeaker(part: Parameters<typeof show>[0] = {}) {
  await show(part);
  await click('button', `Who this is: ${LEMESHEV}`);
}

describe('the view of a speaker', () => {
  it('is opened from the page, and gives names and offices as they were met', async () => {
    const speaker = vi.fn(async () => speakerView);
    await showSpeaker({ speaker });
    expect(speaker).toHaveBeenCalledWith(HERE);
    expect(document.activeElement?.textContent).toBe(LEMESHEV);
    expect(words()).toContain('17 statements on record, since March 2024');
    expect(document.querySelector('.who-names [lang="en"]')?.textContent).toBe('Igor Lemeshev');
  });

  it('is opened from a statement too', async () => {
    const speaker = vi.fn(async () => speakerView);
    await show({ speaker }, 's-1');
    await click('button', `Who this is: ${LEMESHEV}`);
    expect(speaker).toHaveBeenCalledWith(HERE);
  });

  it('asks whether another on record is the same, and says what speaks for it', async () => {
    await showSpeaker();
    expect(get('heading', 'Same person?')).toBeTruthy();
    const offer = document.querySelector('.offer')?.textContent;
    expect(offer).toContain('Лемешев');
    expect(offer).toContain('1 statement on record');
    expect(offer).toContain('the surname fits; the given name is not told');
    expect(offer).toContain('the same office: «губернатор»');
  });

  it('merges the two', async () => {
    const merge = vi.fn(async () => ({ ...speakerView, offers: [] }));
    await showSpeaker({ merge });
    await click('button', 'Same: merge');
    expect(merge).toHaveBeenCalledWith(HERE, 'speaker-3');
    expect(report()).toContain('Merged.');
    expect(names('button')).not.toContain('Same: merge');
    expect(document.activeElement?.textContent).toBe(LEMESHEV);
  });

  it('keeps the two apart', async () => {
    const keepApart = vi.fn(async () => ({ ...speakerView, offers: [] }));
    await showSpeaker({ keepApart });
    await click('button', 'Different: keep apart');
    expect(keepApart).toHaveBeenCalledWith(HERE, 'speaker-3');
    expect(report()).toContain('Kept apart.');
  });

  it('parts who is somebody else in the article at hand', async () => {
    const part = vi.fn(async () => ({ ...speakerView, here: null }));
    await showSpeaker({ part });
    expect(words()).toContain('In this article: «Лемешев».');
    await click('button', 'Somebody else in this article');
    expect(part).toHaveBeenCalledWith('speaker-1', 'article-1');
    expect(report()).toContain('Parted.');
    expect(names('button')).not.toContain('Somebody else in this article');
  });

  it('lists what the reader has decided, and takes it back', async () => {
    const undoDecision = vi.fn(async () => ({ ...speakerView, decisions: [] }));
    await showSpeaker({ undoDecision });
    expect(words()).toContain('Merged with Вера Корина');
    await click('button', 'Undo: Вера Корина');
    expect(undoDecision).toHaveBeenCalledWith(HERE, 'merge speaker-4');
    expect(report()).toBe('Undone.');
    expect(words()).not.toContain('Your decisions');
  });

  it('says so where nothing by the speaker is left', async () => {
    await showSpeaker({ speaker: async () => null });
    expect(words()).toContain('Nothing by this speaker is on record any more.');
  });

  it('says so where the record is out of reach', async () => {
    await showSpeaker({ speaker: async () => Promise.reject(new Error('record newer')) });
    expect(words()).toContain('A newer On Record, in another window');
  });

  it('says so where a decision could not be kept, and leaves all as it was', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await showSpeaker({ merge: async () => Promise.reject(new Error('record quota')) });
    await click('button', 'Same: merge');
    expect(report()).toContain('What is on record already is unharmed.');
    expect(names('button')).toContain('Same: merge');
  });
});

it('the page asks about a speaker who may be the same as another', async () => {
  const [offer = null] = speakerView.offers;
  const [first, ...others] = readPage.speakers;
  const speakers = first ? [{ ...first, offer }, ...others] : [];
  await show({ page: async () => ({ ...readPage, speakers }) });
  await click('button', 'Same person as Лемешев?');
  expect(get('heading', 'Same person?')).toBeTruthy();
});
