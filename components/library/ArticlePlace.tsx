import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleView } from '../../lib/views/library.ts';
import { NothingLoaded } from '../app/NothingLoaded.tsx';
import { useLoaded } from '../app/useLoaded.ts';
import { ForgetScreen } from '../settings/ForgetScreen.tsx';
import { Heading } from '../ui/Heading.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords, momentWords } from '../wording/dates.ts';
import { StatementList } from './list/StatementList.tsx';

import type { PlaceProps } from './place-props.ts';
import { hashOf } from './routes.ts';

/** One article: what it is, what people say in it, and the forgetting of it. */
export function ArticlePlace({
  port,
  report,
  routing,
  selection,
  arriving,
  articleId,
}: PlaceProps & { articleId: string }) {
  const { loaded, load } = useLoaded(() => port.article(articleId));
  const [forgetting, setForgetting] = useState<'not-yet' | 'asked' | 'kept'>('not-yet');
  if (loaded.is !== 'here') {
    return (
      <NothingLoaded
        why={loaded}
        missing={i18n.t('library.articleMissing')}
        arriving={arriving}
        onRetry={load}
      />
    );
  }
  const { view } = loaded;
  const { statementIds } = view;
  if (forgetting === 'asked') {
    return (
      <ForgetScreen
        statements={statementIds.length}
        arriving
        onCancel={() => setForgetting('kept')}
        onExport={() =>
          report.attempt(async () => {
            await port.save({ of: 'article', articleId }, 'csv');
          })
        }
        onForget={() =>
          report.attempt(async () => {
            const { statements } = await port.forget(articleId);
            routing.go({ place: 'articles', filter: '' });
            report.say(inNumber(i18n.t('forget.done', { n: numberWords(statements) }), statements));
          })
        }
      />
    );
  }
  return (
    <>
      <ArticleHeading view={view} arriving={arriving || forgetting === 'kept'} />
      <div class="actions">
        <a href={hashOf({ place: 'export', what: { of: 'article', articleId } })}>
          {i18n.t('library.exportThese')}
        </a>
        <button type="button" onClick={() => setForgetting('asked')}>
          {i18n.t('library.forget')}
        </button>
      </div>
      <h2 class="list-heading">
        {inNumber(i18n.t('library.statements', { n: numberWords(statementIds.length) }), statementIds.length)}
      </h2>
      <StatementList
        port={port}
        label={i18n.t('library.statementsHere')}
        ids={statementIds}
        selection={selection}
      />
    </>
  );
}

function ArticleHeading({ view, arriving }: { view: ArticleView; arriving: boolean }) {
  const { article, byline, firstRead, lastRead } = view;
  return (
    <>
      <Heading arriving={arriving} language={article.language}>
        {article.title || article.address}
      </Heading>
      <p class="facts">
        <span>
          <OutLink address={article.address}>{article.publisher}</OutLink>
        </span>
        {byline && <bdi>{byline}</bdi>}
        {article.published && <time dateTime={article.published}>{dayWords(article.published)}</time>}
        <span>{i18n.t('library.read', { date: momentWords(firstRead) })}</span>
        {lastRead.slice(0, 10) !== firstRead.slice(0, 10) && (
          <span>{i18n.t('library.readAgain', { date: momentWords(lastRead) })}</span>
        )}
      </p>
    </>
  );
}
