import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ATTRIBUTION, CONSISTENCY } from '../../lib/annotation/verdicts.ts';
import { LIMITS } from '../../lib/limits.ts';
import type { Annotation } from '../../lib/model.ts';
import type { AnnotationDraft } from '../../lib/model-schema.ts';
import { useArrival } from '../ui/useArrival.ts';
import { type FieldError, readDraft, type TypedDraft, typedFrom } from './draft.ts';
import { errorWords } from './errors.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { TextField } from './TextField.tsx';
import { AxisField, VerdictField } from './VerdictField.tsx';

interface AnnotationFormProps {
  annotation: Annotation | null;
  /** What the reader had typed when the form was last closed without saving. */
  kept: TypedDraft | null;
  /** Called with every change, so that closing the popup loses nothing. */
  onType: (typed: TypedDraft) => void;
  onSave: (draft: AnnotationDraft) => void;
  onCancel: () => void;
  onRemove: () => void;
}

/** Verdict, attribution, consistency, note, tags and sources of one statement. */
export function AnnotationForm({
  annotation,
  kept,
  onType,
  onSave,
  onCancel,
  onRemove,
}: AnnotationFormProps) {
  const [typed, setTyped] = useState(kept ?? typedFrom(annotation));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const legend = useArrival<HTMLHeadingElement>(true);

  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [errors]);

  const change = (part: Partial<TypedDraft>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    onType(next);
  };
  const errorOf = (field: FieldError['field']) => {
    const error = errors.find((found) => found.field === field);
    return error && errorWords(error);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readDraft(typed);
    if ('draft' in read) return onSave(read.draft);
    setErrors(read.errors);
  };

  return (
    <form ref={form} class="annotate" onSubmit={submit} noValidate>
      <h2 ref={legend} tabIndex={-1}>
        {i18n.t('annotation.title')}
      </h2>
      {kept && <p class="hint">{i18n.t('annotation.draft')}</p>}
      <VerdictField value={typed.verdict} onChange={(verdict) => change({ verdict })} />
      <AxisField
        axis={ATTRIBUTION}
        label={i18n.t('annotation.attribution')}
        value={typed.attribution}
        onChange={(attribution) => change({ attribution })}
      />
      <AxisField
        axis={CONSISTENCY}
        label={i18n.t('annotation.consistency')}
        value={typed.consistency}
        onChange={(consistency) => change({ consistency })}
      />
      <TextField
        label={i18n.t('annotation.note')}
        value={typed.note}
        onInput={(note) => change({ note })}
        rows={4}
        maxLength={LIMITS.noteLength}
      />
      <TextField
        label={i18n.t('annotation.sources')}
        value={typed.sources}
        onInput={(sources) => change({ sources })}
        rows={2}
        hint={i18n.t('annotation.sourcesHint')}
        error={errorOf('sources')}
        prose={false}
      />
      <TextField
        label={i18n.t('annotation.tags')}
        value={typed.tags}
        onInput={(tags) => change({ tags })}
        hint={i18n.t('annotation.tagsHint')}
        error={errorOf('tags')}
      />
      <div class="actions">
        <button type="submit" class="primary">
          {i18n.t('annotation.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('app.cancel')}
        </button>
        {annotation && <RemoveButton onRemove={onRemove} />}
      </div>
    </form>
  );
}
