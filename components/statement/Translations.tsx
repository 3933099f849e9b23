import { i18n } from '#i18n';
import type { Translation } from '../../lib/views/statement.ts';
import { Go } from '../ui/Go.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { languageWords } from '../wording/languages.ts';

interface TranslationsProps {
  translations: readonly Translation[];
  onOpen: (statementId: string) => void;
}

/** The same words in other languages, and who reports them. */
export function Translations({ translations, onOpen }: TranslationsProps) {
  return (
    <>
      {translations.map(({ statement, article, link }) => (
        <div key={statement.id} class="translation">
          <p class="facts">
            <span>{i18n.t('statement.alsoIn', { language: languageWords(article.language) })}</span>
            <OutLink address={link}>{article.publisher}</OutLink>
            <Go to={(at) => at.statement(statement.id)} onGo={() => onOpen(statement.id)}>
              {i18n.t('earlier.open')}
            </Go>
          </p>
          <blockquote>
            <Quotation text={statement.text} language={article.language} kind={statement.kind} />
          </blockquote>
        </div>
      ))}
    </>
  );
}
