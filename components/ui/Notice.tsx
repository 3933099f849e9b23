import type { ComponentChildren } from 'preact';
import { Heading } from './Heading.tsx';

interface NoticeProps {
  title: string;
  /** Whether the reader has just come here from another view. */
  arriving: boolean;
  /** What is so, and what to do next. */
  words: string;
  children?: ComponentChildren;
}

/** A view that has nothing to list: it says why, and offers what can be done. */
export function Notice({ title, words, arriving, children }: NoticeProps) {
  return (
    <div class="notice">
      <Heading arriving={arriving}>{title}</Heading>
      <p>{words}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
