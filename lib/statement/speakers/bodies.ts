import type { SpeakerNoun } from '../../language/speaker-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Quotation } from '../marks/quotation.ts';
import { withCapitals } from './offices.ts';
import { lastBefore } from './order.ts';

/** A body as the text names it in full: «МВД Арвении», «газета «Заря»». */
interface NamedBody {
  start: number;
  name: string;
}

/** The name of a body goes on over so many capitalised words. */
const MAX_NAME = 4;

/** The bodies that an article names in full, to find which of them a bare noun means: «МВД», «издание». */
export class Bodies {
  private readonly byLemma = new Map<string, NamedBody[]>();
  private readonly outlets: NamedBody[] = [];

  constructor(analysis: Analysis) {
    const { tokens, speech, text, quotations } = analysis;
    if (!speech.outlets) return;
    const marks = new Map(quotations.map((quotation) => [quotation.open, quotation]));
    for (const [i, token] of tokens.entries()) {
      const form = token.kind === 'word' ? speech.speakers.get(token.lower) : undefined;
      const noun = form?.oblique ?? form;
      if (noun?.sort !== 'body' || noun.number !== 'sg') continue;
      const end = endOfName(analysis, i, marks);
      if (end === null) continue;
      const own = withCapitals(noun.lemma, text.slice(token.start, token.end));
      const body = { start: token.start, name: own + text.slice(token.end, end) };
      const known = this.byLemma.get(noun.lemma);
      if (known) known.push(body);
      else this.byLemma.set(noun.lemma, [body]);
      if (speech.outlets.has(noun.lemma)) this.outlets.push(body);
    }
  }

  /** The full name of the body that a bare noun means: the last named before, else the first after; null for none. */
  fullName(noun: SpeakerNoun, offset: number): string | null {
    return nearest(this.byLemma.get(noun.lemma) ?? [], offset);
  }

  /** The outlet last named with a noun before an offset. */
  outletBefore(offset: number): string | null {
    return this.outlets[lastBefore(this.outlets, offset, (body) => body.start)]?.name ?? null;
  }
}

function nearest(bodies: readonly NamedBody[], offset: number): string | null {
  return (bodies[lastBefore(bodies, offset, (body) => body.start)] ?? bodies[0])?.name ?? null;
}

/** Where the name beside a noun ends: after its marks, or its capitalised words; null where none stands there. */
function endOfName(
  { tokens, text }: Analysis,
  noun: number,
  marks: ReadonlyMap<number, Quotation>,
): number | null {
  const quotation = marks.get(noun + 1);
  if (quotation?.nameLike && /^[\p{Lu}\d]/u.test(text.slice(quotation.start)))
    return tokens[quotation.close]?.end ?? null;
  let last = noun;
  while (last < noun + MAX_NAME && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital) last++;
  return last > noun ? (tokens[last]?.end ?? null) : null;
}
