import type { ComponentChildren } from 'preact';

/** Stands in a message for what is put there as elements. */
export const BLANK = '\uFFFC';

/** A message with elements in the place of its blank: `<Filled message={i18n.t(key, { words: BLANK })}>…</Filled>`. */
export function Filled({ message, children }: { message: string; children: ComponentChildren }) {
  const [before, after] = message.split(BLANK);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
