import { describe, expect, it } from 'vitest';
import { Pause } from '../../../lib/web/pause.ts';
import { type Manners, politely } from '../../../lib/web/politely.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Work whose pages come when they are let, and what was asked for in the meantime. */
function server(manners: Partial<Manners> = {}) {
  const asked: string[] = [];
  const waits: number[] = [];
  const open = new Map<string, (page: string) => void>();
  const all = (addresses: string[]) =>
    politely(
      addresses,
      (address) => {
        asked.push(address);
        return new Promise<string>((resolve) => open.set(address, resolve));
      },
      {
        wait: async (milliseconds) => {
          waits.push(milliseconds);
        },
        gate: async () => {},
        signal: new AbortController().signal,
        ...manners,
      },
    );
  const send = async (address: string) => {
    open.get(address)?.(`page of ${address}`);
    await turn();
  };
  return { asked, waits, all, send };
}

const A1 = 'https://a.example/1';
const A2 = 'https://a.example/2';
const B1 = 'https://b.example/1';
const C1 = 'https://c.example/1';
const D1 = 'https://d.example/1';

describe('pages of many sites', () => {
  it('are fetched one after the other on each host, with a pause, and of three hosts at once', async () => {
    const { asked, waits, all, send } = server();
    const done = all([A1, A2, B1, C1, D1]);
    await turn();
    expect(asked).toEqual([A1, B1, C1]);
    await send(B1);
    expect(asked).toEqual([A1, B1, C1, D1]);
    await send(A1);
    expect(asked.at(-1)).toBe(A2);
    expect(waits).toEqual([1000]);
    for (const address of [A2, C1, D1]) await send(address);
    expect(await done).toEqual([A1, A2, B1, C1, D1].map((address) => `page of ${address}`));
  });

  it('are each fetched once', async () => {
    const { asked, all, send } = server();
    const done = all([A1, A1]);
    await turn();
    await send(A1);
    await done;
    expect(asked).toEqual([A1]);
  });

  it('wait while the reader has them paused', async () => {
    const pause = new Pause();
    const { asked, all, send } = server({ gate: () => pause.passed() });
    pause.set(true);
    const done = all([A1]);
    await turn();
    expect(asked).toEqual([]);
    pause.set(false);
    await turn();
    expect(asked).toEqual([A1]);
    await send(A1);
    await done;
  });

  it('are fetched no further once they are called off', async () => {
    const control = new AbortController();
    const { asked, all, send } = server({ signal: control.signal });
    const done = all([A1, A2]);
    await turn();
    const calledOff = expect(done).rejects.toThrow('called off');
    control.abort(new Error('called off'));
    await send(A1);
    await calledOff;
    expect(asked).toEqual([A1]);
  });
});
