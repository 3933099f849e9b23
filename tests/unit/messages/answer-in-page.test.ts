import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tabRequest } from '../../../lib/messages/answer-in-page.ts';
import { tabContract } from '../../../lib/messages/tab.ts';

/** What the contract itself says of a message. */
function isOfContract(message: unknown): boolean {
  const EnvelopeSchema = v.strictObject({
    direction: v.literal('tab'),
    type: v.string(),
    request: v.unknown(),
  });
  const envelope = v.safeParse(EnvelopeSchema, message);
  if (!envelope.success) return false;
  const { type, request } = envelope.output;
  const shape = Object.entries(tabContract.messages).find(([name]) => name === type)?.[1];
  return shape !== undefined && v.is(shape.request, request);
}

describe('messages to a page are checked as their contract has it', () => {
  const request = fc.oneof(
    fc.constant({}),
    fc.record({ statementId: fc.oneof(fc.string({ maxLength: 210 }), fc.integer()) }),
    fc.record({ statementId: fc.string(), more: fc.anything() }),
    fc.record({ articleId: fc.string(), statementIds: fc.array(fc.oneof(fc.string(), fc.integer())) }),
    fc.record({ command: fc.oneof(fc.constantFrom('next', 'previous', 'selection'), fc.string()) }),
    fc.anything(),
  );
  const message = fc.oneof(
    fc.record({
      direction: fc.constantFrom('tab', 'view'),
      type: fc.oneof(fc.constantFrom(...Object.keys(tabContract.messages)), fc.string()),
      request,
    }),
    fc.anything(),
  );

  it('whatever comes', () => {
    fc.assert(
      fc.property(message, (sent) => {
        expect(tabRequest(sent) !== null).toBe(isOfContract(sent));
      }),
      { numRuns: 2_000 },
    );
  });

  it('for every message of the contract', () => {
    const requests: Record<string, object> = {
      goTo: { statementId: 'a' },
      command: { command: 'next' },
      showShifts: { articleId: 'a', statementIds: ['b', 'c'] },
    };
    for (const type of Object.keys(tabContract.messages)) {
      const sent = { direction: 'tab', type, request: requests[type] ?? {} };
      expect(tabRequest(sent)).toMatchObject({ type });
    }
  });
});
