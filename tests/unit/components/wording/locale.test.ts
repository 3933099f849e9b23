import { afterEach, describe, expect, it } from 'vitest';
import { readerLocale } from '../../../../components/wording/locale.ts';
import { speak } from '../support/i18n.ts';

describe('the locale of numbers and dates', () => {
  afterEach(() => speak('en'));

  it('is the reader’s own where the interface speaks their language', () => {
    speak('en', 'en_GB');
    expect(readerLocale()).toBe('en-GB');
  });

  it('is the interface’s where the reader’s language has no translation', () => {
    speak('en', 'fr_CA');
    expect(readerLocale()).toBe('en');
  });
});
