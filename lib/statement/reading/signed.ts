import { headOf } from './heads.ts';
import { gatherBack } from './nominal.ts';
import { hasWords, MIN_WORDS, type Reading } from './report.ts';

/**
 * “…” ― Anna Kern: a name, and at most an age, an office or a place after its comma, behind the quotation that fills its line,
 * as readers' letters and comments are signed. Two capitals or more, so that no word behind a dash is taken for a name.
 */
export function claimSigned(reading: Reading): void {
  const { items, text, claimed, speech } = reading;
  const [item, dash] = items;
  if (!item?.quotation || claimed.has(item) || dash?.kind !== 'dash') return;
  if (!hasWords(text, item.quotation, MIN_WORDS)) return;
  let last = 2;
  while (isName(reading, last + 1) || speech.nameParticles?.has(items[last + 1]?.lower ?? '')) last++;
  if (last < 3 || !isName(reading, 2) || !isSigned(reading, last)) return;
  const phrase = gatherBack(items, last, speech);
  const subject = phrase?.first === 2 ? headOf(reading, { ...phrase, whole: last }, null) : null;
  if (!subject?.name) return;
  const { start, end } = item.quotation;
  reading.reports.push({
    sentence: reading.sentence,
    cue: null,
    subject,
    contents: [{ start, end, kind: 'direct', quotation: item.quotation }],
    manner: 'label',
  });
  claimed.add(item);
}

function isName({ items }: Reading, at: number): boolean {
  const item = items[at];
  return item?.kind === 'word' && (item.capital || /^\p{L}\.$/u.test(item.lower));
}

/** How many items may say behind a comma who has signed. */
const MAX_DESCRIPTION = 12;

/** Nothing more follows the name, or what describes it after a comma, in words without a verb of reporting. */
function isSigned({ items, cues }: Reading, last: number): boolean {
  const rest = items.slice(last + 1).filter(({ kind }) => kind !== 'stop');
  if (rest.length === 0) return true;
  return (
    rest[0]?.kind === 'comma' && rest.length <= MAX_DESCRIPTION && cues.every(({ first }) => first < last)
  );
}
