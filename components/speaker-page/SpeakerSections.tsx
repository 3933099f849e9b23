import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import type { RecordPort } from '../app/port.ts';
import { type Answer, useAnswer } from '../app/useAnswer.ts';
import { hashOf } from '../library/routes.ts';
import { DecisionList } from '../speaker/DecisionList.tsx';
import { OfferItem } from '../speaker/OfferItem.tsx';
import { SpeakerHeading } from '../speaker/SpeakerHeading.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { numberWords } from '../wording/count.ts';
import { MergeSearch } from './MergeSearch.tsx';
import { OfficesAndOutlets } from './OfficesAndOutlets.tsx';
import { PartArticles } from './PartArticles.tsx';
import type { SpeakerPagePort } from './port.ts';
import { SubjectList } from './SubjectList.tsx';

interface SpeakerSectionsProps {
  port: SpeakerPagePort & Pick<RecordPort, 'speakersNamed'>;
  view: SpeakerView;
  arriving: boolean;
  onOpen: (statementId: string) => void;
  onCompare: (earlierId: string, laterId: string) => void;
  onDays: (from: number, to: number) => void;
  onMerge: (otherId: string) => void;
  onKeepApart: (otherId: string) => void;
  onPart: (articleId: string) => void;
  onUndo: (decisionId: string) => void;
}

/** The parts of a speaker's page; what takes time to find shows when it is there. */
export function SpeakerSections({ port, view, arriving, onOpen, ...actions }: SpeakerSectionsProps) {
  const { speaker, offers, decisions } = view;
  const timeline = useAnswer(speaker.id, () => port.timeline(speaker.id));
  const study = useAnswer(speaker.id, () => port.speakerStudy(speaker.id));
  return (
    <>
      <SpeakerHeading view={view} arriving={arriving} />
      <div class="actions">
        <a href={hashOf({ place: 'search', facets: { text: '', speakerId: speaker.id } })}>
          {i18n.t('speaker.all', { n: numberWords(view.statements) })}
        </a>
        <a href={hashOf({ place: 'export', what: { of: 'speaker', speakerId: speaker.id } })}>
          {i18n.t('library.exportThese')}
        </a>
      </div>
      <Section title={i18n.t('timeline.title')} state={timeline.state}>
        {timeline.value && (
          <Timeline
            port={port}
            speakerId={speaker.id}
            view={timeline.value}
            onOpen={onOpen}
            onCompare={actions.onCompare}
            onDays={actions.onDays}
          />
        )}
      </Section>
      <Section title={i18n.t('speaker.subjects')} state={study.state}>
        {study.value && <SubjectList port={port} study={study.value} onOpen={onOpen} />}
      </Section>
      <Section title={i18n.t('speaker.officesAndOutlets')} state={study.state}>
        {study.value && <OfficesAndOutlets study={study.value} />}
      </Section>
      <Section title={i18n.t('speaker.whoIsWho')}>
        {offers.map((offer) => (
          <OfferItem
            key={offer.speaker.id}
            speaker={speaker}
            offer={offer}
            onMerge={() => actions.onMerge(offer.speaker.id)}
            onKeepApart={() => actions.onKeepApart(offer.speaker.id)}
          />
        ))}
        <MergeSearch port={port} speakerId={speaker.id} onMerge={actions.onMerge} />
        <PartArticles port={port} speakerId={speaker.id} onPart={actions.onPart} />
        <DecisionList decisions={decisions} onUndo={actions.onUndo} />
      </Section>
    </>
  );
}

interface SectionProps {
  title: string;
  /** How it stands with what the part shows, where that takes time to find. */
  state?: Answer<unknown>['state'];
  children: ComponentChildren;
}

function Section({ title, state = 'ready', children }: SectionProps) {
  const id = useId();
  return (
    <section class="speaker-part" aria-labelledby={id} aria-busy={state === 'busy'}>
      <h2 id={id}>{title}</h2>
      {state === 'busy' && <p class="waiting">{i18n.t('app.loading')}</p>}
      {state === 'failed' && <p class="error">{i18n.t('app.problem')}</p>}
      {state === 'ready' && children}
    </section>
  );
}
