import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { chooseInPopup, earlierShown } from '../../scripts/browser/popup.ts';
import { readArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import { launchTestChromium } from './support/launch.ts';

const GOLD = resolve(import.meta.dirname, '../../../shared/eval/gold-ru-seed.jsonl');
const isThere = existsSync(GOLD);
if (!isThere) console.warn('SKIPPED: the seed article is not here (../shared/eval/gold-ru-seed.jsonl)');

/** What a careful reader names first for what the article tells as new. */
const FIRST = [
  ['вряд ли снизит свои территориальные требования', 'территориальный вопрос сейчас главный'],
  ['максимальную гибкость', 'территориальный вопрос сейчас главный'],
  ['готов принять у себя переговоры', 'не видит себя в роли посредника'],
  ['ослаблять свои территориальные требования', 'территориальный вопрос сейчас главный'],
  ['не видит себя в роли посредника между', 'в этой роли он себя не позиционирует'],
] as const;

const GoldSchema = v.object({ published: v.string(), text: v.string() });

/** The gold text as a page: the outlet says the date, everything else is paragraphs. */
function pageOf({ published, text }: v.InferOutput<typeof GoldSchema>): string {
  const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Статья</title>
<meta property="article:published_time" content="${published}T12:00:00+05:00">
<article><h1>Статья</h1>${paragraphs.join('\n')}</article></html>`;
}

describe.skipIf(!isThere)('the article this project was born of', () => {
  it('shows, for «максимальную гибкость», what the same president is recalled as having said before', async () => {
    const gold = v.parse(GoldSchema, JSON.parse(readFileSync(GOLD, 'utf8')));
    const site = await serveSamples({ '/seed.html': pageOf(gold) });
    const session = await launchTestChromium({ locale: 'ru' });
    try {
      const { tabId, view } = await readArticle(session, `${site.origin}/seed.html`);
      expect(view.article.published).toBe(gold.published);
      const quotation = statementsOf(view).find(({ text }) => text.includes('максимальную гибкость'));
      if (!quotation) throw new Error('the quotation was not found');
      expect(quotation.speaker).toBe('Касым-Жомарт Токаев');

      const popup = await session.openPopup(tabId);
      await chooseInPopup(popup, quotation.id);
      const earlier = await earlierShown(popup);

      const recalled = statementsOf(view).filter(({ recalled }) => recalled);
      const shown = recalled.filter(({ text }) => earlier.some((item) => item.text === text));
      expect(new Set(shown.map(({ speakerId }) => speakerId))).toEqual(new Set([quotation.speakerId]));
      const dated = shown.map(({ text, said }) => ({ text, from: said?.from, to: said?.to }));
      const aMonthAgo = { from: '2025-10-01', to: '2025-10-15' };
      const endOfSeptember = { from: '2025-09-21', to: '2025-09-30' };
      const aYearBefore = { from: '2024-09-01', to: '2024-09-30' };
      const saying = (text: string, when: object) => ({ ...when, text: expect.stringContaining(text) });
      expect(dated).toContainEqual(saying('не видит себя в роли посредника между', aMonthAgo));
      expect(dated).toContainEqual(saying('в этой роли он себя не позиционирует', endOfSeptember));
      expect(dated).toContainEqual(saying('украинский кризис', endOfSeptember));
      expect(dated).toContainEqual(saying('военным путем Россию победить невозможно', aYearBefore));
      expect(dated).toContainEqual(saying('в военном отношении Россия непобедима', aYearBefore));

      await popup.close();
      for (const [now, before] of FIRST) {
        const statement = statementsOf(view).find(({ text }) => text.includes(now));
        const shown = await session.openPopup(tabId, statement?.id);
        const [first] = await earlierShown(shown);
        expect([now, first?.text]).toEqual([now, expect.stringContaining(before)]);
        await shown.close();
      }
    } finally {
      await session.close();
      await site.close();
    }
  });
});
