import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LanguageCode } from '../../lib/model.ts';
import type { SpeakerOffer } from '../../lib/views/identity.ts';
import type { SpeakerOnPage } from '../../lib/views/page.ts';
import type { Pace } from '../../lib/views/timeline.ts';
import { WhoLink } from '../speaker/WhoLink.tsx';
import { numberWords } from '../wording/count.ts';
import { sinceWords } from '../wording/dates.ts';
import { Sparkline } from './Sparkline.tsx';
import { StatementRow } from './StatementRow.tsx';
import type { CountsOfPage } from './useEarlierCounts.ts';

interface SpeakerGroupProps {
  group: SpeakerOnPage;
  language: LanguageCode;
  counts: CountsOfPage;
  /** The statement from whose view the reader comes back. */
  returningFrom: string | null;
  /** How often the speaker spoke; absent until it is known, and of whom spoke seldom. */
  pace: Pace | undefined;
  onChoose: (statementId: string) => void;
  onSpeaker: (speakerId: string) => void;
}

/** A speaker and what the page has them say, in its order. */
export function SpeakerGroup({
  group,
  language,
  counts,
  returningFrom,
  pace,
  onChoose,
  onSpeaker,
}: SpeakerGroupProps) {
  const { speaker, role, statements, offer } = group;
  const id = useId();
  return (
    <section class="speaker" aria-labelledby={id}>
      <div class="speaker-head">
        <h2 id={id}>
          <Name group={group} language={language} />
          {role && (
            <span class="role" lang={language} dir="auto">
              {role}
            </span>
          )}
        </h2>
        {speaker && <WhoLink speaker={speaker} onGo={() => onSpeaker(speaker.id)} />}
        <p class="facts">
          <span>{i18n.t('page.here', { n: numberWords(statements.length) })}</span>
          {speaker && <span>{earlierWords(group)}</span>}
        </p>
        {pace && group.earlier > 0 && <Sparkline pace={pace} />}
      </div>
      {speaker && offer && (
        <button type="button" class="link" onClick={() => onSpeaker(speaker.id)}>
          {offerWords(offer)}
        </button>
      )}
      <ol class="rows">
        {statements.map((row) => (
          <StatementRow
            key={row.placed.statement.id}
            row={row}
            counts={counts?.[row.placed.statement.id]}
            arriving={row.placed.statement.id === returningFrom}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
}

/** The person's name; else what the article calls them ("a source in the ministry"). */
function Name({ group: { speaker, statements }, language }: Pick<SpeakerGroupProps, 'group' | 'language'>) {
  const called = speaker?.names[language] ?? statements[0]?.placed.statement.speaker?.name;
  if (called) return <bdi lang={language}>{called}</bdi>;
  return speaker ? <bdi>{speaker.name}</bdi> : <span>{i18n.t('page.byNobody')}</span>;
}

function earlierWords({ earlier, since }: SpeakerOnPage): string {
  if (earlier === 0) return i18n.t('page.noneEarlier');
  const n = numberWords(earlier);
  if (!since) return i18n.t('page.earlier', { n });
  // Room is scarce, but some languages shorten their months to what nobody says after "since".
  const month = i18n.t('page.sinceMonth') === 'short' ? 'short' : 'long';
  return i18n.t('page.earlierSince', { n, date: sinceWords(since, month) });
}

function offerWords({ speaker: { name, sort } }: SpeakerOffer): string {
  return i18n.t(sort === 'body' ? 'page.sameBody' : 'page.samePerson', { name });
}
