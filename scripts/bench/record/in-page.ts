import { fill, filledBefore } from './fill.ts';
import { measure, merge } from './measure.ts';

/** What the benchmark calls in a page of the extension, over the record's own database. */
Object.assign(globalThis, { recordBench: { fill, filledBefore, measure, merge } });
