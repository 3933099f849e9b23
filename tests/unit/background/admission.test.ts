import { describe, expect, test } from 'vitest';
import { admitsReader, admitsView } from '../../../entrypoints/background/admission.ts';
import type { Sender } from '../../../lib/messages/channel.ts';

const SELF = { id: 'on-record', origin: 'chrome-extension://on-record/' };

const TAB: NonNullable<Sender['tab']> = {
  id: 7,
  index: 0,
  windowId: 1,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  selected: true,
  discarded: false,
  autoDiscardable: true,
  frozen: false,
  groupId: -1,
  lastAccessed: 0,
};

const CONTENT_SCRIPT: Sender = { id: 'on-record', tab: TAB, frameId: 0, url: 'https://daily.example/dam' };
const POPUP: Sender = { id: 'on-record', url: 'chrome-extension://on-record/popup.html' };
const PAGE_IN_TAB: Sender = { ...POPUP, tab: TAB, frameId: 0 };

describe('what a content script may ask', () => {
  test('is answered in the top frame of a tab', () => {
    expect(admitsReader(SELF, CONTENT_SCRIPT)).toBe(true);
  });

  test.each<[string, Sender]>([
    ['another extension', { ...CONTENT_SCRIPT, id: 'another' }],
    ['a frame within the page', { ...CONTENT_SCRIPT, frameId: 3 }],
    ['a private window', { ...CONTENT_SCRIPT, tab: { ...TAB, incognito: true } }],
    ['a file', { ...CONTENT_SCRIPT, url: 'file:///etc/passwd' }],
    ['a page not yet shown', { ...CONTENT_SCRIPT, documentLifecycle: 'prerender' }],
    ['a page of our own', PAGE_IN_TAB],
    ['nowhere', { id: 'on-record' }],
  ])('is not answered to %s', (_, sender) => {
    expect(admitsReader(SELF, sender)).toBe(false);
  });
});

describe('what a view may ask', () => {
  test.each<[string, Sender]>([
    ['the popup', POPUP],
    ['a page of ours in a tab', PAGE_IN_TAB],
  ])('is answered to %s', (_, sender) => {
    expect(admitsView(SELF, sender)).toBe(true);
  });

  test.each<[string, Sender]>([
    ['a content script', CONTENT_SCRIPT],
    ['another extension', { ...POPUP, id: 'another' }],
    [
      'a page whose address begins alike',
      { ...POPUP, url: 'chrome-extension://on-record.example/popup.html' },
    ],
    ['a web page that names ours', { ...CONTENT_SCRIPT, url: `https://a.example/${SELF.origin}` }],
  ])('is not answered to %s', (_, sender) => {
    expect(admitsView(SELF, sender)).toBe(false);
  });
});
