import type { SpeakerRow } from '../../rows.ts';
import { fullerName, nameWords } from '../../speakers/speaker-names.ts';

/** What two records know of one speaker: all names and keys, the fuller name and the later office of each language. */
export function mergedSpeaker(own: SpeakerRow, other: SpeakerRow): SpeakerRow {
  const { speaker: a } = own;
  const { speaker: b } = other;
  const names = { ...a.names };
  for (const [language, name] of Object.entries(b.names))
    names[language] = fullerName(names[language], name, language);
  const roles = { ...a.roles };
  const rolesAsOf = { ...own.rolesAsOf };
  for (const [language, role] of Object.entries(b.roles)) {
    const asOf = other.rolesAsOf[language] ?? '';
    if (roles[language] !== undefined && asOf <= (rolesAsOf[language] ?? '')) continue;
    roles[language] = role;
    rolesAsOf[language] = asOf;
  }
  const [language = 'en'] = Object.keys(b.names);
  const speaker = {
    ...a,
    name: fullerName(a.name, b.name, language),
    names,
    keys: [...new Set([...a.keys, ...b.keys])].sort(),
    roles,
  };
  return { speaker, rolesAsOf, words: nameWords(speaker) };
}
