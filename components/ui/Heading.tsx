import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LanguageCode } from '../../lib/model.ts';
import { useArrival } from './useArrival.ts';

interface HeadingProps {
  arriving: boolean;
  language?: LanguageCode;
  children: ComponentChildren;
}

/**
 * The heading of a view: the focus comes here when the view replaces another, so that it is read out. It names the page
 * in tabs, bookmarks and the browser's history, too.
 */
export function Heading({ arriving, language, children }: HeadingProps) {
  const ref = useArrival<HTMLHeadingElement>(arriving);
  useEffect(() => {
    document.title = `${ref.current?.textContent ?? ''} – ${i18n.t('extension_name')}`;
  }, [children]);
  return (
    <h1 ref={ref} tabIndex={-1} lang={language} dir="auto">
      {children}
    </h1>
  );
}
