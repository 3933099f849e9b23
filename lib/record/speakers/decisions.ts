import { groupBy } from '../../group-by.ts';
import type { Instant } from '../../model.ts';
import type { ApartDecision, DecisionRow, MergeDecision, PartDecision } from '../reader-rows.ts';
import { compareText } from '../said-order.ts';
import type { RecordDatabase } from '../schema.ts';

/** The reader's decisions of who is who, by what they decide. All but the makers run inside a transaction. */

/** More merges one after the other than anybody makes; a circle, which no operation here can make, ends there too. */
export const LONGEST_CHAIN = 50;

const mergeId = (merged: string): string => `merge ${merged}`;
const apartId = (a: string, b: string): string => `apart ${[a, b].sort().join(' ')}`;
const partId = (articleId: string, to: string): string => `part ${articleId} ${to}`;

export function mergeDecision(merged: string, into: string, decided: Instant): MergeDecision {
  return { id: mergeId(merged), sort: 'merge', merged, into, about: [merged, into], decided };
}

export function apartDecision(a: string, b: string, decided: Instant): ApartDecision {
  return { id: apartId(a, b), sort: 'apart', about: [a, b].sort(), decided };
}

export function partDecision(
  part: Pick<PartDecision, 'articleId' | 'names' | 'to' | 'decided'>,
): PartDecision {
  const about = [...new Set([part.to, ...part.names.map(({ from }) => from)])];
  return { ...part, id: partId(part.articleId, part.to), sort: 'part', about };
}

/** The speaker that stands for one on record: itself, or whom the reader has merged it into. */
export async function rootOf({ decisions }: RecordDatabase, speakerId: string): Promise<string> {
  let root = speakerId;
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    const decision = await decisions.get(mergeId(root));
    if (decision?.sort !== 'merge') return root;
    root = decision.into;
  }
  return root;
}

/** The same for many, in order, from all merges at once: they are made by hand, and so are few. */
export async function rootsOf(
  { decisions }: RecordDatabase,
  speakerIds: readonly string[],
): Promise<string[]> {
  const merges = await decisions.where('id').startsWith(mergeId('')).toArray();
  const into = new Map(
    merges.flatMap((row) => (row.sort === 'merge' ? [[row.merged, row.into] as const] : [])),
  );
  return speakerIds.map((id) => {
    let root = id;
    for (let length = 0; length < LONGEST_CHAIN; length++) root = into.get(root) ?? root;
    return root;
  });
}

/** A speaker and all that were merged into it, itself first. */
export async function membersOf(record: RecordDatabase, rootId: string): Promise<string[]> {
  const members = [rootId];
  // The list grows while it is gone through: those merged into a member are members.
  for (const id of members) {
    const merged = (await decisionsAbout(record, [id])).flatMap((decision) =>
      decision.sort === 'merge' && decision.into === id ? [decision.merged] : [],
    );
    members.push(...merged.filter((other) => !members.includes(other)));
  }
  return members;
}

export function decisionsAbout(
  { decisions }: RecordDatabase,
  speakerIds: readonly string[],
): PromiseLike<DecisionRow[]> {
  return decisions.where('about').anyOf(speakerIds).distinct().toArray();
}

/** Speakers whom the reader has parted from others in an article, by the key under which the article names them. */
export async function partedIn(
  { decisions }: RecordDatabase,
  articleId: string,
): Promise<Map<string, string>> {
  const rows = await decisions
    .where('id')
    .between(partId(articleId, ''), partId(articleId, '\uffff'))
    .toArray();
  return partedNames(rows.filter((row) => row.sort === 'part'));
}

/**
 * Whom the names of an article mean by all that the reader has parted there. Whoever was parted may have been parted once
 * more, and then the name means the last of them.
 */
export function partedNames(parts: readonly PartDecision[]): Map<string, string> {
  const byName = groupBy(
    parts.flatMap(({ names, to, decided }) => names.map(({ named, from }) => ({ named, from, to, decided }))),
    ({ named }) => named,
  );
  const meant = new Map<string, string>();
  for (const [named, some] of byName) {
    const last = some.filter(({ to }) => !some.some(({ from }) => from === to));
    const [latest] = [...last].sort((a, b) => compareText(b.decided, a.decided));
    if (latest) meant.set(named, latest.to);
  }
  return meant;
}
