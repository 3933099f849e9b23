import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LIMITS } from '../../lib/limits.ts';
import { hostOf } from '../ui/address.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords } from '../wording/dates.ts';
import type { LinkPreview } from './file-work.ts';

interface LinksFoundProps {
  links: readonly LinkPreview[];
  /** How many addresses there are; no more than `LIMITS.listedAddresses` of them are in `links`. */
  all: number;
  busy: boolean;
  onFetch: (addresses: readonly string[]) => void;
}

/** Addresses that files hold, of which the reader ticks those that are to be fetched. None is before that. */
export function LinksFound({ links, all, busy, onFetch }: LinksFoundProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const isFull = ticked.size >= LIMITS.fetchedPages;
  const tick = (address: string, on: boolean) => {
    const others = [...ticked].filter((other) => other !== address);
    setTicked(new Set(on ? [...others, address] : others));
  };
  const fresh = links.filter(({ known }) => !known).slice(0, LIMITS.fetchedPages);
  const unlisted = all - links.length;
  return (
    <section class="links-found" aria-labelledby="links-found">
      <h3 id="links-found">{inNumber(i18n.t('import.addresses', { n: numberWords(all) }), all)}</h3>
      <p class="hint">{i18n.t('import.fetchWords')}</p>
      <div class="actions">
        <button type="button" onClick={() => setTicked(new Set(fresh.map(({ address }) => address)))}>
          {i18n.t('import.tickNew')}
        </button>
        <button type="button" onClick={() => setTicked(new Set())}>
          {i18n.t('import.tickNone')}
        </button>
      </div>
      <ul class="import-links">
        {links.map((link) => (
          <Link
            key={link.address}
            link={link}
            on={ticked.has(link.address)}
            isFull={isFull}
            onTick={(on) => tick(link.address, on)}
          />
        ))}
      </ul>
      {unlisted > 0 && (
        <p class="hint">{inNumber(i18n.t('import.moreBad', { n: numberWords(unlisted) }), unlisted)}</p>
      )}
      {isFull && <p class="hint">{i18n.t('import.mostAtOnce', { n: numberWords(LIMITS.fetchedPages) })}</p>}
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={busy || ticked.size === 0}
          // Within the very click: only then may the browser be asked for the sites.
          onClick={() => onFetch(links.flatMap(({ address }) => (ticked.has(address) ? address : [])))}
        >
          {ticked.size === 0
            ? i18n.t('import.fetchNone')
            : inNumber(i18n.t('import.fetch', { n: numberWords(ticked.size) }), ticked.size)}
        </button>
      </div>
    </section>
  );
}

interface LinkProps {
  link: LinkPreview;
  on: boolean;
  isFull: boolean;
  onTick: (on: boolean) => void;
}

function Link({ link: { address, title, published, known }, on, isFull, onTick }: LinkProps) {
  const about = [
    title ? hostOf(address) : null,
    published && dayWords(published),
    known && i18n.t('import.pageKnown'),
  ].filter(Boolean);
  return (
    <li>
      <label class="choice" title={address}>
        <input
          type="checkbox"
          checked={on}
          disabled={isFull && !on}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span dir="auto">
          {title || address}
          {about.length > 0 && <span class="hint"> {about.join(' · ')}</span>}
        </span>
      </label>
    </li>
  );
}
