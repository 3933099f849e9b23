import { i18n } from '#i18n';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Heading } from '../ui/Heading.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';

interface ReadingScreenProps {
  port: RecordPort;
  report: Report;
  arriving: boolean;
  onChanged: () => void;
}

/** Which pages are read without a click, as a screen of its own. */
export function ReadingScreen({ port, report, arriving, onChanged }: ReadingScreenProps) {
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('reading.title')}</Heading>
      <ReadingChoices port={port} report={report} hasPage onChanged={onChanged} />
    </>
  );
}
