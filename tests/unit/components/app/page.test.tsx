// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { FoundSpeaker } from '../../../../lib/model.ts';
import type { EarlierCounts } from '../../../../lib/views/earlier.ts';
import type { SpeakerOnPage } from '../../../../lib/views/page.ts';
import { speak } from '../support/i18n.ts';
import { article, found, placed, readPage, statement } from '../support/record.ts';
import { all, click, get, names, report, show, words } from '../support/show.tsx';

/** A group of one statement, whose speaker is nobody that is on record. */
function groupOf(speaker: FoundSpeaker | null): SpeakerOnPage {
  const words = statement('s-9', 'решение уже принято', { speaker, speakerId: null });
  const statements = [{ placed: placed(words), earlier: 0 }];
  return { speaker: null, role: null, statements, earlier: 0, since: null, offer: null };
}

describe('a page that was read', () => {
  it('is headed by its headline, outlet and day, in the language of the article', async () => {
    await show();
    const headline = get('heading', article.title);
    expect(headline.tagName).toBe('H1');
    expect(headline.lang).toBe('ru');
    expect(words()).toContain('Северский вестникNov 8, 2025');
  });

  it('lists its statements by speaker, each in its place, with what is on record from before', async () => {
    await show();
    expect(names('heading').slice(1)).toEqual([
      'Игорь Лемешевгубернатор Северской области',
      'Вера Коринадепутат областного собрания',
    ]);
    expect(words()).toContain('3 here14 earlier since Mar 2024');
    expect(words()).toContain('1 herenothing earlier yet');
    const rows = all('button').filter(({ dataset }) => dataset['statement']);
    expect(rows.map(({ dataset }) => dataset['statement'])).toEqual(['s-1', 's-2', 's-3', 's-4']);
  });

  it('says how many earlier ones are on the subject of a statement, once that is found', async () => {
    let answer = (_: Record<string, EarlierCounts>) => {};
    const answers = new Promise<Record<string, EarlierCounts>>((resolve) => {
      answer = resolve;
    });
    await show({ earlierCounts: () => answers });
    expect(get('button', 'Мост через Северку').textContent).not.toContain('on this');
    answer({
      's-1': { onSubject: 3, isAll: true, shifts: 0 },
      's-2': { onSubject: 120, isAll: false, shifts: 0 },
    });
    await vi.waitFor(() => expect(words()).toContain('3 earlier on this'));
    expect(get('button', 'Мост через Северку').textContent).toContain('3 earlier on this');
    expect(get('button', 'проезд по нему').textContent).toContain('120+ earlier on this');
    expect(get('button', 'К осени 2024').textContent).not.toContain('on this');
  });

  it.each([
    [1, 'раньше об этом 1 раз'],
    [3, 'раньше об этом 3 раза'],
    [11, 'раньше об этом 11 раз'],
  ])('says so in Russian: %i', async (onSubject, expected) => {
    speak('ru');
    await show({ earlierCounts: async () => ({ 's-1': { onSubject, isAll: true, shifts: 0 } }) });
    await vi.waitFor(() => expect(words()).toContain(expected));
  });

  it('says of how many earlier ones a statement may differ, once that is found', async () => {
    await show();
    await vi.waitFor(() => expect(words()).toContain('2 possible shifts'));
    expect(get('button', 'Мост через Северку').textContent).toContain('2 possible shifts');
    expect(get('button', 'проезд по нему').textContent).not.toContain('possible shift');
  });

  it('puts quotation marks only around what was wholly quoted', async () => {
    await show();
    expect(get('button', 'Мост через Северку').querySelector('q')).not.toBeNull();
    expect(get('button', 'проезд по нему').querySelector('q')).toBeNull();
    expect(get('button', '«ни рубля»').querySelector('q')).toBeNull();
  });

  it('shows an annotation where its statement is met, in words', async () => {
    await show();
    expect(get('button', 'Мост через Северку').textContent).toContain('Mostly true');
    expect(get('button', 'проезд по нему').textContent).not.toContain('Mostly true');
  });

  it('does not pass over that a recalled statement is undated', async () => {
    const recalled = statement('s-8', 'так было и раньше', { recalled: true, said: null });
    const [group] = readPage.speakers;
    if (!group) throw new Error('the page has no speakers');
    const statements = [{ placed: placed(recalled), earlier: 0 }];
    await show({ page: async () => ({ ...readPage, speakers: [{ ...group, statements }] }) });
    expect(get('button', 'так было').textContent).toContain('no date known');
  });

  it('says when a statement was made where the article recalls it', async () => {
    await show();
    expect(get('button', 'К осени 2024 года').textContent).toContain('March 2024');
  });

  it('says so where highlights cannot be painted', async () => {
    await show({ page: async () => ({ ...readPage, highlights: 'unsupported' }) });
    expect(words()).toContain('This browser cannot paint highlights on pages.');
  });

  it('names nobody where nobody is named', async () => {
    await show({ page: async () => ({ ...readPage, speakers: [groupOf(null)] }) });
    expect(names('heading')).toContain('Speaker not named');
  });

  it('calls an unnamed speaker what the article calls them', async () => {
    const source = found({ name: 'собеседник в министерстве', sort: 'anonymous' });
    await show({ page: async () => ({ ...readPage, speakers: [groupOf(source)] }) });
    expect(names('heading')).toContain('собеседник в министерстве');
  });

  it('speaks Russian to a Russian reader, with the right plurals', async () => {
    speak('ru');
    await show();
    expect(words()).toContain('здесь 3раньше 14, с марта 2024');
    await click('button', 'Ещё');
    await click('menuitem', 'Удалить записанное отсюда');
    expect(words()).toContain('4 высказывания с этой страницы');
  });
});

describe('choosing a statement', () => {
  it('jumps to its place and opens its view', async () => {
    const scrollTo = vi.fn(async () => true);
    await show({ scrollTo });
    await click('button', 'проезд по нему');
    expect(scrollTo).toHaveBeenCalledWith(
      expect.objectContaining({ statement: expect.objectContaining({ id: 's-2' }) }),
    );
    expect(get('heading', 'Игорь Лемешев').tagName).toBe('H1');
  });

  it('opens its view even where the page no longer holds it, and says so', async () => {
    await show({ scrollTo: async () => false });
    await click('button', 'проезд по нему');
    expect(report()).toBe('These words are no longer on the page.');
    expect(words()).toContain('speaker guessed from он');
  });

  it('moves the focus to the view, and back to the statement', async () => {
    await show();
    await click('button', 'К осени');
    expect(document.activeElement).toBe(get('heading', 'Игорь Лемешев'));
    await click('button', 'This page');
    expect(document.activeElement).toBe(get('button', 'К осени'));
  });
});
