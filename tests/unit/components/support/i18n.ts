import en from '../../../../assets/locales/en.json';
import ru from '../../../../assets/locales/ru.json';

/** Stands in for `#i18n`, which asks the browser: the same messages, read from the same files. */

type Messages = { [key: string]: string | Messages };

const LOCALES = { en, ru } satisfies Record<string, Messages>;
let spoken: { messages: Messages; locale: string } = { messages: en, locale: 'en' };

/** Sets the interface's language, and the reader's locale where it is finer (`en_GB`). */
export function speak(language: keyof typeof LOCALES, locale: string = language): void {
  spoken = { messages: LOCALES[language], locale };
}

export const i18n = {
  t(key: string, substitutions: Record<string, string | number> = {}): string {
    if (key === '@@ui_locale') return spoken.locale;
    const message = key
      .split('.')
      .reduce<string | Messages | undefined>(
        (found, part) => (typeof found === 'object' ? found[part] : undefined),
        spoken.messages,
      );
    if (typeof message !== 'string') throw new Error(`no such message: ${key}`);
    return message.replace(/\{(\w+)\}/gu, (whole, name: string) => String(substitutions[name] ?? whole));
  },
};
