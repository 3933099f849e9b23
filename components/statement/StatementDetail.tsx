import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView } from '../../lib/views/statement.ts';
import { WhoLink } from '../speaker/WhoLink.tsx';
import { AddressesHere } from '../ui/Go.tsx';
import { Heading } from '../ui/Heading.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { linkTo } from '../wording/citation.ts';
import { dayWords } from '../wording/dates.ts';
import { CheckFacts } from './CheckedClaims.tsx';
import { DateKnownFrom, SaidWhen } from './DateFacts.tsx';
import { SpeakerFacts } from './SpeakerFacts.tsx';

interface StatementDetailProps {
  view: StatementView;
  arriving: boolean;
  onSpeaker: (speakerId: string) => void;
}

/** A statement in full: who, the words, when and where, the cue, and how all that is known. */
export function StatementDetail({ view: { placed, speaker }, arriving, onSpeaker }: StatementDetailProps) {
  const { statement, article } = placed;
  const { language } = article;
  const name = statement.speaker?.name ?? speaker?.name;
  const addresses = useContext(AddressesHere);
  return (
    <>
      <div class="statement-head">
        <Heading arriving={arriving} {...(name && { language })}>
          {name ?? i18n.t('page.byNobody')}
        </Heading>
        {speaker && <WhoLink speaker={speaker} onGo={() => onSpeaker(speaker.id)} />}
      </div>
      {statement.speaker?.role && (
        <p class="role" lang={language} dir="auto">
          {statement.speaker.role}
        </p>
      )}
      <blockquote class="whole">
        <Quotation text={statement.text} language={language} kind={statement.kind} />
      </blockquote>
      <p class="facts">
        <SaidWhen statement={statement} />
        <OutLink address={linkTo(placed)}>{article.publisher}</OutLink>
        {article.published && statement.said?.basis !== 'published' && (
          <time dateTime={article.published}>{dayWords(article.published)}</time>
        )}
        <span>{i18n.t(`statement.${statement.kind}`)}</span>
      </p>
      <p class="facts">
        {statement.cue && (
          <span lang={language} dir="auto">
            — {statement.cue.text}
          </span>
        )}
        <DateKnownFrom statement={statement} language={language} />
        {statement.recalled && <span>{i18n.t('statement.recalledHere')}</span>}
        {statement.speaker && <SpeakerFacts speaker={statement.speaker} language={language} />}
      </p>
      {addresses && (
        <p class="facts">
          <a href={addresses.article(article.id)} lang={language} dir="auto">
            {article.title || article.address}
          </a>
        </p>
      )}
      {statement.check && <CheckFacts check={statement.check} article={article} />}
      {statement.kind !== 'claim' && statement.articleVersion < article.version && (
        <p class="aside">{i18n.t('statement.changed')}</p>
      )}
    </>
  );
}
