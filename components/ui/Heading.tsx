import type { ComponentChildren } from 'preact';
import type { LanguageCode } from '../../lib/model.ts';
import { useArrival } from './useArrival.ts';

interface HeadingProps {
  arriving: boolean;
  language?: LanguageCode;
  children: ComponentChildren;
}

/** The heading of a view: the focus comes here when the view replaces another, so that it is read out. */
export function Heading({ arriving, language, children }: HeadingProps) {
  const ref = useArrival<HTMLHeadingElement>(arriving);
  return (
    <h1 ref={ref} tabIndex={-1} lang={language} dir="auto">
      {children}
    </h1>
  );
}
