import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';

/**
 * Typed messages over `browser.runtime`. A contract names each message once, with the schema its request is checked
 * against when it arrives and the type of its answer. Each direction has a contract of its own, so that what a page's
 * content script may ask for is separate from what the extension's own pages may.
 */

/** One message: `request` is checked on arrival; `answer` exists for its type alone. */
interface MessageShape<Request extends v.GenericSchema = v.GenericSchema, Answer = unknown> {
  request: Request;
  answer?: Answer;
}

type Messages = Record<string, MessageShape>;

/** A direction (`reader`, `view`, `tab`) and the messages that may travel in it. */
export interface Contract<M extends Messages = Messages> {
  direction: string;
  messages: M;
}

/** A contract as one who asks needs it: without the schemas, which content scripts then need not load. */
export interface Direction<M extends Messages> {
  direction: string;
  messages?: M;
}

export type Sender = Browser.runtime.MessageSender;

export type RequestOf<C extends Contract, T extends keyof C['messages']> = v.InferOutput<
  C['messages'][T]['request']
>;

export type AnswerOf<C extends Contract, T extends keyof C['messages']> =
  C['messages'][T] extends MessageShape<v.GenericSchema, infer Answer> ? Answer : never;

/** One handler for every message of a contract. */
export type Handlers<C extends Contract> = {
  [T in keyof C['messages']]: (
    request: RequestOf<C, T>,
    sender: Sender,
  ) => Promise<AnswerOf<C, T>> | AnswerOf<C, T>;
};

/** Declares a message: `message(schema).answers<Answer>()`. */
export function message<Request extends v.GenericSchema>(request: Request) {
  return { answers: <Answer>(): MessageShape<Request, Answer> => ({ request }) };
}

/** Declares a contract; a function only so that its literal types are kept. */
export function contract<M extends Messages>(direction: string, messages: M): Contract<M> {
  return { direction, messages };
}

/** What travels: checked for this shape before anything else is looked at. */
const EnvelopeSchema = v.strictObject({ direction: v.string(), type: v.string(), request: v.unknown() });

/**
 * Asks the background (or, with `tabId`, the content script in a tab's top frame).
 * Rejects where nobody listens, or with the message of the error thrown by the handler.
 */
export async function ask<M extends Messages, T extends keyof M & string>(
  { direction }: Direction<M>,
  type: T,
  request: v.InferInput<M[T]['request']>,
  tabId?: number,
): Promise<AnswerOf<Contract<M>, T>> {
  const envelope = { direction, type, request };
  return tabId === undefined
    ? browser.runtime.sendMessage(envelope)
    : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 });
}

/**
 * Answers a contract's messages. A message of another direction, an unknown one, one from a sender that `admits`
 * refuses, or one that fails its schema never reaches a handler. Returns the undo.
 */
export function answer<C extends Contract>(
  { direction, messages }: C,
  handlers: Handlers<C>,
  admits: (sender: Sender) => boolean,
): () => void {
  const onMessage = (raw: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(EnvelopeSchema, raw);
    if (!envelope.success || envelope.output.direction !== direction) return undefined;
    if (!admits(sender)) return undefined;
    const { type, request } = envelope.output;
    const shape = Object.hasOwn(messages, type) ? messages[type] : undefined;
    const handler = Object.hasOwn(handlers, type) ? handlers[type] : undefined;
    if (!shape || !handler) return Promise.reject(new Error(`unknown message: ${type}`));
    const checked = v.safeParse(shape.request, request);
    if (!checked.success) return Promise.reject(new Error(`malformed message: ${type}`));
    return Promise.resolve(handler(checked.output, sender));
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}
