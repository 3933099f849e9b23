import type { Page } from 'playwright-core';
import type { Scene } from './scene.ts';

/** A view of which a picture is kept. */
export interface View {
  /** Of the file, without its ending; a Russian or dark one says so at the end. */
  name: string;
  /** What there is to see, in a line. */
  says: string;
  locale?: 'ru';
  scheme?: 'dark';
  /** The window's size, in CSS pixels. */
  size: { width: number; height: number };
  /** Gets there, and answers the page that shows it. */
  open: (scene: Scene) => Promise<Page>;
  /** Makes good what getting there has changed. */
  after?: (scene: Scene) => Promise<unknown>;
}

export const POPUP = { width: 400, height: 600 };
const NARROW = { width: 360, height: 600 };
const TALL = { width: 400, height: 820 };
const WELCOME = { width: 1000, height: 1480 };

/** An entry of the popup's menu, counted from its beginning or, below nought, from its end. */
const chosen = (entry: number) => async (scene: Scene) => {
  const page = await scene.popup();
  await page.locator('.menu > button').click();
  await page.getByRole('menuitem').nth(entry).click();
  await page.locator('.back').waitFor();
  return page;
};

/** A form of the statement's view, by the place of its button. */
const form = (button: number, shows: string) => async (scene: Scene) => {
  const page = await scene.annotated();
  await page.locator('.actions button').nth(button).click();
  await page.locator(shows).first().waitFor();
  return page;
};

const ordered = (place: number) => async (scene: Scene) => {
  const page = await scene.statement();
  await page.locator('fieldset.orders button').nth(place).click();
  await page.locator('section.earlier section .earlier-item').first().waitFor();
  return page;
};

async function noArticle({ session, noArticle: address }: Scene): Promise<Page> {
  const tab = await session.context.newPage();
  await tab.goto(address);
  const page = await session.openPopup(await session.tabId(address));
  await page.locator('.notice').waitFor();
  await tab.close();
  return page;
}

async function paused({ session, tabId }: Scene): Promise<Page> {
  await session.ask('pause', { paused: true });
  const page = await session.openPopup(tabId);
  await page.locator('.notice').waitFor();
  return page;
}

const resume = async ({ session, article }: Scene) => {
  await session.ask('pause', { paused: false });
  await article.reload();
};

async function speaker(scene: Scene): Promise<Page> {
  const page = await scene.popup();
  await page.locator('.who').first().click();
  await page.locator('.who-names').waitFor();
  return page;
}

async function recording(scene: Scene): Promise<Page> {
  const { session, tabId, statementId } = scene;
  const [articleId] = statementId.split(':');
  const page = await session.openPage(`popup.html?tab=${tabId}&article=${articleId}&from=0&to=70`);
  await page.locator('.correct-span').waitFor();
  return page;
}

async function searching(scene: Scene): Promise<Page> {
  const page = await chosen(0)(scene);
  await page.locator('input[type=search]').fill('tariff');
  await page.locator('.earlier-item').first().waitFor();
  return page;
}

async function menu(scene: Scene): Promise<Page> {
  const page = await scene.popup();
  await page.locator('.menu > button').click();
  await page.getByRole('menuitem').first().waitFor();
  return page;
}

async function panel({ session, tabId }: Scene): Promise<Page> {
  const page = await session.openPage(`sidepanel.html?tab=${tabId}`);
  await page.locator('.has-earlier').first().waitFor();
  return page;
}

const welcome = async ({ session }: Scene) => {
  const page = await session.openPage('welcome.html');
  await page.locator('.welcome-keys').waitFor();
  return page;
};

const list = (scene: Scene) => scene.popup();
const statement = (scene: Scene) => scene.statement();
const annotated = (scene: Scene) => scene.annotated();

/** What the reader sees while reading: popup, side panel, welcome page. */
export const READING_VIEWS: readonly View[] = [
  {
    name: 'welcome',
    says: 'The first page: what it does, what it asks, and what to do now.',
    size: WELCOME,
    open: welcome,
  },
  {
    name: 'welcome',
    locale: 'ru',
    scheme: 'dark',
    says: 'The same in Russian, dark.',
    size: WELCOME,
    open: welcome,
  },
  {
    name: 'list',
    says: 'The popup: the statements of the page by speaker, with what is on record from before.',
    size: POPUP,
    open: list,
  },
  {
    name: 'list',
    locale: 'ru',
    scheme: 'dark',
    says: 'The same in Russian, dark, on a narrow screen.',
    size: NARROW,
    open: list,
  },
  {
    name: 'statement',
    says: 'One statement, and what its speaker said earlier.',
    size: TALL,
    open: statement,
  },
  {
    name: 'statement',
    locale: 'ru',
    says: 'The same in Russian: a possible shift, with the words of both that show it.',
    size: TALL,
    open: statement,
  },
  {
    name: 'annotated',
    says: 'One that is annotated: what the reader found stands above what was said earlier.',
    size: TALL,
    open: annotated,
  },
  { name: 'newest', says: 'What was said earlier, the newest first.', size: TALL, open: ordered(1) },
  { name: 'all', says: 'All that was said earlier, from the first on.', size: TALL, open: ordered(2) },
  {
    name: 'annotate',
    says: 'Annotating: a verdict, two axes of their own, a note, tags, sources.',
    size: { ...TALL, height: 1100 },
    open: form(0, 'form textarea'),
  },
  { name: 'correct', says: 'Correcting speaker, date or words.', size: TALL, open: form(1, '.correct-span') },
  { name: 'record', says: 'Recording words that were selected on the page.', size: POPUP, open: recording },
  {
    name: 'speaker',
    says: 'Who a speaker is, and parting what is somebody else’s.',
    size: POPUP,
    open: speaker,
  },
  { name: 'menu', says: 'The menu.', size: POPUP, open: menu },
  { name: 'search', says: 'Searching the whole record from the popup.', size: POPUP, open: searching },
  { name: 'export', says: 'Exporting the page, a speaker or everything.', size: POPUP, open: chosen(2) },
  { name: 'reading', says: 'Which pages are read.', size: POPUP, open: chosen(4) },
  { name: 'storage', says: 'What is kept, and how safely.', size: POPUP, open: chosen(5) },
  { name: 'forget', says: 'Deleting what was recorded from the page.', size: POPUP, open: chosen(-1) },
  {
    name: 'no-article',
    says: 'A page that holds no article.',
    size: { width: 400, height: 300 },
    open: noArticle,
  },
  {
    name: 'paused',
    says: 'Paused everywhere.',
    size: { width: 400, height: 300 },
    open: paused,
    after: resume,
  },
  { name: 'panel', says: 'The side panel beside the page.', size: { width: 320, height: 820 }, open: panel },
];
