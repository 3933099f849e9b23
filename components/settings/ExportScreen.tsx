import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { type ExportChoice, ExportForm, type ExportFormatId } from './ExportForm.tsx';

interface ExportScreenProps {
  port: Pick<RecordPort, 'save'>;
  report: Report;
  choices: readonly ExportChoice[];
  first: string;
  arriving: boolean;
}

/** Export of a part of the record, or of everything, saved as a file. */
export function ExportScreen({ port, report, choices, first, arriving }: ExportScreenProps) {
  const [busy, setBusy] = useState(false);
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('export.title')}</Heading>
      <ExportForm
        choices={choices}
        first={first}
        busy={busy}
        onSave={(scope, format) =>
          report
            .attempt(async () => {
              setBusy(true);
              report.say(i18n.t('export.saving'));
              const { name, statements } = await port.save(scope, format);
              report.say(savedWords(statements, name, format));
            })
            .finally(() => setBusy(false))
        }
      />
    </>
  );
}

function savedWords(statements: number, file: string, format: ExportFormatId): string {
  if (statements === 0) return i18n.t(format === 'claimReview' ? 'export.noneReviewed' : 'export.empty');
  return inNumber(i18n.t('export.saved', { n: numberWords(statements), file }), statements);
}
