import { i18n } from '#i18n';
import type { LabelLanguage } from '../../lib/annotation/verdicts.ts';

/**
 * The locale for numbers and dates. The reader's own (`en-GB`, not just `en`) where the interface speaks their
 * language; else the interface's, so that no sentence is in two languages.
 */
export function readerLocale(): string {
  const words = interfaceLanguage();
  const reader = i18n.t('@@ui_locale').replaceAll('_', '-');
  return reader.split('-')[0] === words ? reader : words;
}

/** The language the interface speaks, which is English where the reader's has no translation. */
export function interfaceLanguage(): LabelLanguage {
  return i18n.t('locale') === 'ru' ? 'ru' : 'en';
}

/** One formatter per kind and locale: making one costs far more than using it. */
export function once<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const locale = readerLocale();
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}
