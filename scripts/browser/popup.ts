import * as v from 'valibot';
import type { RemotePage } from './session.ts';

/** An earlier statement as the popup words it. */
const EarlierSchema = v.array(
  v.object({
    /** When and where, as shown. */
    facts: v.string(),
    /** The day or days in `YYYY-MM-DD`, as the `<time>` has it; null where undated. */
    datetime: v.nullable(v.string()),
    text: v.string(),
    /** The words marked as shared. */
    shared: v.array(v.string()),
    /** The link to the source, at the quotation. */
    link: v.nullable(v.string()),
  }),
);
export type EarlierShown = v.InferOutput<typeof EarlierSchema>[number];

const READ_EARLIER = `[...document.querySelectorAll('.earlier-item')].map((item) => ({
  facts: [...item.querySelector('.facts').children].map((fact) => fact.textContent.trim()).join(' · '),
  datetime: item.querySelector('time')?.dateTime ?? null,
  text: item.querySelector('.quotation').textContent,
  shared: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
  link: item.querySelector('.links a')?.href ?? null,
}))`;

/** Chooses a statement in an open popup, as a click does, and waits for its view. */
export async function chooseInPopup(popup: RemotePage, statementId: string): Promise<void> {
  const row = `[data-statement=${JSON.stringify(statementId)}]`;
  await popup.waitForSelector(row);
  await popup.click(row);
}

/** The earlier statements that an open view of a statement shows. */
export async function earlierShown(popup: RemotePage): Promise<EarlierShown[]> {
  await popup.waitForSelector('section.earlier');
  return v.parse(EarlierSchema, await popup.evaluate(READ_EARLIER));
}

/**
 * The earlier statements of an open view in order of time, from the first one on: what the view lists at first when
 * "all" is chosen.
 */
export async function earlierInTime(popup: RemotePage): Promise<EarlierShown[]> {
  await popup.waitForSelector('fieldset.orders');
  await popup.click('fieldset.orders button:last-of-type');
  await popup.waitForSelector('section.earlier section .earlier-item');
  return earlierShown(popup);
}
