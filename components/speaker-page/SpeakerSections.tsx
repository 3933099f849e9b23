import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import type { RecordPort } from '../app/port.ts';
import { DecisionList } from '../speaker/DecisionList.tsx';
import { OfferItem } from '../speaker/OfferItem.tsx';
import { SpeakerHeading } from '../speaker/SpeakerHeading.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { MergeSearch } from './MergeSearch.tsx';
import { OfficesAndOutlets } from './OfficesAndOutlets.tsx';
import { PartArticles } from './PartArticles.tsx';
import type { SpeakerPagePort } from './port.ts';
import { SubjectList } from './SubjectList.tsx';
import { type Answered, useAnswer } from './useAnswer.ts';

interface SpeakerSectionsProps {
  port: SpeakerPagePort & Pick<RecordPort, 'speakersNamed'>;
  view: SpeakerView;
  arriving: boolean;
  onOpen: (statementId: string) => void;
  onCompare: (earlierId: string, laterId: string) => void;
  onDays: (from: number, to: number) => void;
  onSearch: () => void;
  onExport: () => void;
  onMerge: (otherId: string) => void;
  onKeepApart: (otherId: string) => void;
  onPart: (articleId: string) => void;
  onUndo: (decisionId: string) => void;
}

/** The parts of a speaker's page; what takes time to find shows when it is there. */
export function SpeakerSections({ port, view, arriving, onOpen, ...actions }: SpeakerSectionsProps) {
  const { speaker, offers, decisions } = view;
  const timeline = useAnswer(() => port.timeline(speaker.id));
  const study = useAnswer(() => port.speakerStudy(speaker.id));
  return (
    <>
      <SpeakerHeading view={view} arriving={arriving} />
      <div class="actions">
        <button type="button" class="link" onClick={actions.onSearch}>
          {i18n.t('speaker.search')}
        </button>
        <button type="button" class="link" onClick={actions.onExport}>
          {i18n.t('library.exportThese')}
        </button>
      </div>
      <Section title={i18n.t('timeline.title')} waitsFor={timeline}>
        {(found) => (
          <Timeline
            port={port}
            speakerId={speaker.id}
            view={found}
            onOpen={onOpen}
            onCompare={actions.onCompare}
            onDays={actions.onDays}
          />
        )}
      </Section>
      <Section title={i18n.t('speaker.subjects')} waitsFor={study}>
        {(found) => found && <SubjectList port={port} study={found} onOpen={onOpen} />}
      </Section>
      <Section title={i18n.t('speaker.officesAndOutlets')} waitsFor={study}>
        {(found) => found && <OfficesAndOutlets study={found} />}
      </Section>
      <Section title={i18n.t('speaker.whoIsWho')}>
        {() => (
          <>
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
          </>
        )}
      </Section>
    </>
  );
}

interface SectionProps<Answer> {
  title: string;
  waitsFor?: Answered<Answer>;
  children: (answer: Answer) => preact.ComponentChildren;
}

const NOTHING_TO_WAIT_FOR = { state: 'here', answer: undefined } as const;

function Section(props: SectionProps<undefined>): preact.JSX.Element;
function Section<Answer>(props: Required<SectionProps<Answer>>): preact.JSX.Element;
function Section<Answer>({ title, waitsFor, children }: SectionProps<Answer | undefined>) {
  const id = useId();
  const answered = waitsFor ?? NOTHING_TO_WAIT_FOR;
  return (
    <section class="speaker-part" aria-labelledby={id} aria-busy={answered.state === 'waiting'}>
      <h2 id={id}>{title}</h2>
      {answered.state === 'waiting' && <p class="waiting">{i18n.t('app.loading')}</p>}
      {answered.state === 'failed' && <p class="error">{i18n.t('app.problem')}</p>}
      {answered.state === 'here' && children(answered.answer)}
    </section>
  );
}
