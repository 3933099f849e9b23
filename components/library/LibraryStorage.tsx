import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { StorageScreen } from '../settings/StorageScreen.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import type { PlaceProps } from './place-props.ts';

/** How much is kept, whether the browser has promised to keep it, and the deleting of it all. */
export function LibraryStorage({ port, report, arriving }: PlaceProps) {
  /** Counts the deletions: what is kept is then asked for anew. */
  const [step, setStep] = useState(0);
  return (
    <>
      <StorageScreen key={step} port={port} report={report} arriving={arriving || step > 0} />
      <DeleteAll
        key={`delete ${step}`}
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
