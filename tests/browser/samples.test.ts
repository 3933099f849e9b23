import { describe, expect, it } from 'vitest';
import { chooseInPopup, earlierInTime, earlierShown } from '../../scripts/browser/popup.ts';
import {
  readArticle,
  type StatementShown,
  settledView,
  statementsOf,
} from '../../scripts/browser/reading.ts';
import { addressOf, type SampleArticle, sampleArticles } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../scripts/browser/session.ts';
import { fold, highlightedWords, highlightsOf } from './support/highlights.ts';
import { NOT_SAID, TOLD } from './support/told.ts';
import { withSamples } from './support/with-samples.ts';

interface Reading {
  statements: StatementShown[];
  highlighted: string;
  published: string | null;
  publisher: string;
}

const ARTICLES = sampleArticles();
const ALL = ARTICLES.map((article): [string, SampleArticle] => [article.path, article]);

describe('the sample articles, read in order of date in Chromium', () => {
  let session: Session;
  let site: Site;
  let page: RemotePage;
  const readings = new Map<string, Reading>();

  const read = async (article: SampleArticle): Promise<Reading> => {
    const { view } = await readArticle(session, addressOf(site, article), page);
    return {
      statements: statementsOf(view),
      highlighted: await highlightedWords(page),
      published: view.article.published,
      publisher: view.article.publisher,
    };
  };
  const reading = (path: string): Reading => {
    const found = readings.get(path);
    if (!found) throw new Error(`${path} was not read`);
    return found;
  };
  const all = () => [...readings.values()].flatMap(({ statements }) => statements);

  withSamples(async (opened) => {
    ({ site, session, page } = opened);
    for (const article of ARTICLES) readings.set(article.path, await read(article));
  });

  it.each(ALL)('finds who said what, and when: %s', (path, { published }) => {
    const found = reading(path).statements.map(({ text, speaker, said }) => ({
      text: fold(text),
      told: `${speaker}, ${said?.from} to ${said?.to}`,
    }));
    const missed = (TOLD[path] ?? []).flatMap(({ speaker, words, said }) => {
      const told = `${speaker}, ${said?.from ?? published} to ${said?.to ?? published}`;
      const holding = found.filter(({ text }) => text.includes(words));
      return holding.some((statement) => statement.told === told) ? [] : [{ words, told, holding }];
    });
    expect(missed).toEqual([]);
  });

  it.each(ALL)('knows its day and its outlet: %s', (path, { published, outlet }) => {
    expect(reading(path).published).toBe(published);
    expect(reading(path).publisher).toBe(outlet);
  });

  it('takes no title, name or ironic word for a statement', () => {
    const texts = all().map(({ text }) => fold(text));
    expect(NOT_SAID.filter((words) => texts.includes(words))).toEqual([]);
  });

  it.each(ALL)('highlights each statement: %s', (path) => {
    const { statements, highlighted } = reading(path);
    for (const { text } of statements) {
      for (const part of text.split(' … ')) expect(highlighted).toContain(fold(part));
    }
  });

  it('knows a speaker by one identity in Russian, English and Ukrainian', () => {
    const named = (name: string) =>
      new Set(
        all()
          .filter(({ speaker }) => speaker === name)
          .map((s) => s.speakerId),
      );
    const arkenov = named('Тимур Аркенов');
    expect(arkenov.size).toBe(1);
    expect(named('Timur Arkenov')).toEqual(arkenov);
    expect(named('Anna Veresh')).toEqual(named('Анна Вереш'));
    expect(named('Emil Taranek')).toEqual(named('Эмиль Таранек'));
    expect(named('Анна Вереш')).not.toEqual(arkenov);
  });

  it('shows in the popup that the president called himself ready, in both languages, before he denied it', async () => {
    const last = ARTICLES.at(-1);
    if (!last) throw new Error('there are no samples');
    const { tabId, view } = await readArticle(session, addressOf(site, last), page);
    const denial = statementsOf(view).find(({ text }) => text.startsWith('Я всегда говорил'));
    if (!denial) throw new Error('the denial was not found');

    const popup = await session.openPopup(tabId);
    await chooseInPopup(popup, denial.id);
    const relevant = await earlierShown(popup);
    const inTime = await earlierInTime(popup);
    await popup.close();

    expect(relevant.map(({ text }) => text).join('\n')).toContain(
      'Талсай больше не видит себя в роли посредника',
    );
    expect(relevant.some(({ shared }) => shared.length > 0)).toBe(true);
    for (const { link } of relevant) expect(link).toMatch(/^http:\/\/[\w.-]+\.localhost:\d+\/.*#:~:text=/);

    const place = (words: string) => inTime.findIndex(({ text }) => text.includes(words));
    const [refused, offered, offeredInEnglish] = [
      place('его страна не намерена выступать посредником'),
      place('Мы готовы быть посредником'),
      place('We are ready to be a mediator'),
    ];
    expect(refused).toBeGreaterThanOrEqual(0);
    expect(offered).toBeGreaterThan(refused);
    expect(offeredInEnglish).toBeGreaterThan(refused);
  });

  it('changes nothing by reading an article again', async () => {
    const [first] = ARTICLES;
    if (!first) throw new Error('there are no samples');
    const again = await read(first);
    const facts = ({ statements }: Reading) => statements.map(({ id, text, said }) => ({ id, text, said }));
    expect(facts(again)).toEqual(facts(reading(first.path)));
  });

  it.each(['/', '/zalesye-vestnik/index.html', '/karven-post/index.html', '/stepnoy-telegraf/index.html'])(
    'leaves a front page alone: %s',
    async (path) => {
      await page.goto(site.origin + path);
      const address = String(await page.evaluate('location.href'));
      expect(await settledView(session, await session.tabId(address))).toMatchObject({ state: 'no-article' });
      expect(await highlightsOf(page)).toEqual([]);
    },
  );
});
