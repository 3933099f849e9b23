import type { FoundSpeaker } from '../../model.ts';
import { nominative } from '../../speaker/cases.ts';
import type { Analysis } from '../analysis.ts';
import type { Range } from '../reading/nominal.ts';
import type { Report } from '../reading/report.ts';

/** Tells who passed words on: the outlet that had them, or whoever reports in their own clause what another said. */
export class PassedOn {
  private readonly analysis: Analysis;
  private readonly speakers = new WeakMap<Report, FoundSpeaker | null>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** The speaker of a report with whoever passed the words on. Reports come in order, an outer one before the inner. */
  through(report: Report, speaker: FoundSpeaker | null): FoundSpeaker | null {
    const via = speaker && (this.outlet(report) ?? this.outer(report));
    const found = via && via !== speaker.name ? { ...speaker, via } : speaker;
    this.speakers.set(report, found);
    return found;
  }

  private outer({ within }: Report): string | null {
    const outer = within && this.speakers.get(within);
    // «По её словам, …» of whom nothing tells who she is names nobody.
    return outer && (outer.sort !== 'anonymous' || outer.name !== outer.mention.text) ? outer.name : null;
  }

  /** The outlet's name as it is called, without its marks. */
  private outlet({ subject, sentence }: Report): string | null {
    return subject?.via ? this.named(subject.via, sentence.items) : null;
  }

  private named({ first, last }: Range, items: Report['sentence']['items']): string {
    const { text, language } = this.analysis;
    const marks = first === last ? items[first]?.quotation : undefined;
    const start = marks?.start ?? items[first]?.start ?? 0;
    const name = text.slice(start, marks?.end ?? items[last]?.end ?? start);
    return first === last && !marks ? nominative(name, language.code) : name;
  }
}
