import type { Speaker } from '../../lib/model.ts';

/** The name and office in each language in which they were met. */
export function SpeakerNames({ speaker: { names, roles } }: { speaker: Speaker }) {
  return (
    <ul class="who-names">
      {Object.entries(names).map(([language, name]) => (
        <li key={language} lang={language}>
          <bdi>{name}</bdi>
          {roles[language] && (
            <span class="role" dir="auto">
              {roles[language]}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
