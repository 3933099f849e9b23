import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Said, Span } from '../../lib/model.ts';
import type { CorrectionDraft } from '../../lib/model-schema.ts';
import type { Surroundings } from '../../lib/views/corrections.ts';
import type { SpeakerSuggestion } from '../../lib/views/identity.ts';
import { useArrival } from '../ui/useArrival.ts';
import { saidWords } from '../wording/dates.ts';
import { DateField } from './DateField.tsx';
import { SpanField } from './SpanField.tsx';
import { type ChosenSpeaker, SpeakerField } from './SpeakerField.tsx';
import { readDate, typedDateOf } from './typed-date.ts';

interface CorrectionFormProps {
  title: string;
  /** 1 where the form is all that is shown, 2 below a statement. */
  level: 1 | 2;
  save: string;
  speaker: ChosenSpeaker | null;
  /** As it is known so far; undefined for what is recorded by hand. */
  said: Said | null | undefined;
  /** Null where the article's present text does not hold the words, which then cannot be moved. */
  around: Surroundings | null;
  suggest: (typed: string) => Promise<SpeakerSuggestion[]>;
  onSave: (draft: CorrectionDraft) => void;
  onCancel: () => void;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** Speaker, date and words of a statement, as the reader says they are. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { title, level, save, said, around, suggest, onSave, onCancel, children } = props;
  const [speaker, setSpeaker] = useState(props.speaker);
  const [date, setDate] = useState(
    typedDateOf(said ?? null, around?.published ?? null, said === undefined ? 'unknown' : 'kept'),
  );
  const [span, setSpan] = useState<Span | null>(around && within(around));
  const [isWrong, setWrong] = useState(false);
  const heading = useArrival<HTMLHeadingElement>(true);
  const Title = level === 1 ? 'h1' : 'h2';

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDate(date);
    setWrong(read === 'no-date');
    if (read === 'no-date') return;
    const isMoved =
      around && span && (span.start !== within(around).start || span.end !== within(around).end);
    onSave({
      ...(speaker?.name !== props.speaker?.name || speaker?.speakerId !== props.speaker?.speakerId
        ? { speaker }
        : {}),
      ...read,
      ...(isMoved && { span: { start: span.start + around.offset, end: span.end + around.offset } }),
    });
  };
  return (
    <form class="annotate" onSubmit={submit} noValidate>
      <Title ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <SpeakerField speaker={speaker} onChange={setSpeaker} suggest={suggest} />
      <DateField
        typed={date}
        known={said === undefined ? null : said ? saidWords(said) : i18n.t('statement.undated')}
        isWrong={isWrong}
        onChange={setDate}
      />
      {around && span && (
        <SpanField text={around.text} language={around.language} span={span} onChange={setSpan} />
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('app.cancel')}
        </button>
        {children}
      </div>
    </form>
  );
}

/** The stretch within the paragraph that is shown. */
function within({ span, offset }: Surroundings): Span {
  return { start: span.start - offset, end: span.end - offset };
}
