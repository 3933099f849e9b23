import { i18n } from '#i18n';
import type { ListedArticle } from '../../lib/views/library.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import { EmptyRecord } from './EmptyRecord.tsx';
import { FilterField } from './list/FilterField.tsx';
import { ListStatus } from './list/ListStatus.tsx';
import { VirtualList } from './list/VirtualList.tsx';
import type { PlaceProps } from './place-props.ts';
import { hashOf } from './routes.ts';
import { useArticles } from './useArticles.ts';

const HEIGHT = 60;

/** All articles on record, the latest first; narrowed as the reader types. */
export function ArticlesPlace({ port, routing, arriving, filter }: PlaceProps & { filter: string }) {
  const { ids, total, state } = useArticles(port, filter);
  const isEmpty = state === 'ready' && total === 0 && filter.trim() === '';
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('library.articles')}</Heading>
      <FilterField
        label={i18n.t('library.filterArticles')}
        value={filter}
        onType={(typed) => routing.amend({ place: 'articles', filter: typed })}
      />
      {isEmpty && <EmptyRecord />}
      <ListStatus
        state={state}
        words={
          total === null || isEmpty
            ? ''
            : inNumber(i18n.t('library.articlesCount', { n: numberWords(total) }), total)
        }
      />
      {ids && (
        <VirtualList
          label={i18n.t('library.articles')}
          keys={ids}
          estimate={HEIGHT}
          load={async (some) => new Map((await port.articlesOf(some)).map((row) => [row.article.id, row]))}
        >
          {articleRow}
        </VirtualList>
      )}
    </>
  );
}

function articleRow({ article, statements }: ListedArticle) {
  return (
    <div class="listed">
      <a
        data-main
        href={hashOf({ place: 'article', articleId: article.id })}
        lang={article.language}
        dir="auto"
      >
        {article.title || article.address}
      </a>
      <p class="facts">
        <bdi>{article.publisher}</bdi>
        <span>{article.published ? dayWords(article.published) : i18n.t('statement.undated')}</span>
        <span>{inNumber(i18n.t('library.statements', { n: numberWords(statements) }), statements)}</span>
      </p>
    </div>
  );
}
