import { i18n } from '#i18n';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import type { PagePreview } from './file-work.ts';

/** As many pages as are listed. */
const LISTED = 100;

/** The articles in pages, as they will be on record. */
export function PagesFound({ pages }: { pages: readonly PagePreview[] }) {
  const more = pages.length - LISTED;
  return (
    <>
      <ol class="import-pages" aria-label={i18n.t('import.articles')}>
        {pages.slice(0, LISTED).map((page, i) => (
          <Page key={`${i} ${page.address}`} page={page} />
        ))}
      </ol>
      {more > 0 && <p class="hint">{inNumber(i18n.t('import.moreBad', { n: numberWords(more) }), more)}</p>}
    </>
  );
}

function Page({ page }: { page: PagePreview }) {
  const { title, address, publisher, published, language, statements, standing } = page;
  const about = [
    publisher,
    published && dayWords(published),
    inNumber(i18n.t('import.statements', { n: numberWords(statements) }), statements),
    standing === 'known' && i18n.t('import.pageKnown'),
    standing === 'changed' && i18n.t('import.pageChanged'),
  ].filter(Boolean);
  return (
    <li>
      <p dir="auto" lang={language} title={address}>
        {title || address}
      </p>
      <p class="hint" dir="auto">
        {about.join(' · ')}
      </p>
    </li>
  );
}
