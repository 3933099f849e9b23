import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { StorageScreen } from '../settings/StorageScreen.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { DeleteAll } from './DeleteAll.tsx';
import type { PlaceProps } from './Place.tsx';

/** How much is kept, whether the browser has promised to keep it, and the deleting of it all. */
export function LibraryStorage({ port, report, arriving }: PlaceProps) {
  /** Counts the deletions: what is kept is then asked for anew. */
  const [step, setStep] = useState(0);
  return (
    <>
      <StorageScreen key={step} port={port} report={report} arriving={arriving || step > 0} />
      <DeleteAll
        key={`delete ${step}`}
        onExport={() =>
          report.attempt(async () => {
            const { name, statements } = await port.save({ of: 'everything' }, 'w3c');
            report.say(
              statements === 0
                ? i18n.t('export.empty')
                : inNumber(i18n.t('export.saved', { n: numberWords(statements), file: name }), statements),
            );
          })
        }
        onDelete={() =>
          report.attempt(async () => {
            await port.deleteAll();
            setStep(step + 1);
            report.say(i18n.t('deleteAll.done'));
          })
        }
      />
    </>
  );
}
