import { i18n } from '#i18n';
import type { LanguageCode } from '../../../lib/model.ts';
import { languageWords } from '../../wording/languages.ts';
import type { Choices } from '../port.ts';

interface LanguageChoicesProps {
  languages: Choices['languages'];
  onSwitch: (language: LanguageCode, on: boolean) => void;
}

/** The languages whose articles are read. */
export function LanguageChoices({ languages, onSwitch }: LanguageChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{i18n.t('settings.languages')}</legend>
      <p class="hint">{i18n.t('settings.languagesWords')}</p>
      {languages.map(({ language, isOn }) => (
        <label key={language} class="choice">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => onSwitch(language, currentTarget.checked)}
          />
          <span>{languageWords(language)}</span>
        </label>
      ))}
    </fieldset>
  );
}
