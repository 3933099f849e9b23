import { i18n } from '#i18n';
import type { SpeakerOffice, SpeakerStudy } from '../../lib/views/speaker-study.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords, periodWords } from '../wording/dates.ts';

/** With which offices a speaker is on record, from when to when, and which outlets report it. */
export function OfficesAndOutlets({ study: { offices, outlets } }: { study: SpeakerStudy }) {
  return (
    <div class="offices-outlets">
      {offices.length > 0 && (
        <div>
          <h3>{i18n.t('speaker.offices')}</h3>
          <ul>
            {offices.map((office) => (
              <li key={`${office.language} ${office.words}`}>
                <span lang={office.language} dir="auto">
                  {office.words}
                </span>{' '}
                <span class="hint">{officeDates(office)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{i18n.t('speaker.outlets')}</h3>
        <ul>
          {outlets.map(({ name, statements }) => (
            <li key={name}>
              <bdi>{name}</bdi>{' '}
              <span class="hint">
                {inNumber(i18n.t('timeline.statements', { n: numberWords(statements) }), statements)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function officeDates({ from, to }: SpeakerOffice): string {
  if (from === null || to === null) return i18n.t('statement.undated');
  return from === to ? dayWords(from) : periodWords(from, to);
}
