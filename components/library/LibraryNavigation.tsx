import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { navigation } from './navigation.ts';
import { hashOf, type PlaceName } from './routes.ts';

/** The library's places, each a link of its own address. */
export function LibraryNavigation({ place }: { place: PlaceName }) {
  const list = useRef<HTMLUListElement>(null);
  // Where the places stand in a row that is moved sideways, the current one must not be out of sight.
  useLayoutEffect(() => {
    const row = list.current;
    const current = row?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!row || !current) return;
    const { left, width } = row.getBoundingClientRect();
    row.scrollLeft += current.left + current.width / 2 - (left + width / 2);
  }, [place]);
  return (
    <header class="library-head">
      <p class="brand">{i18n.t('extension_name')}</p>
      <nav aria-label={i18n.t('library.title')}>
        <ul ref={list} class="library-places">
          {navigation().map(({ route, label, under }) => (
            <li key={route.place}>
              <a
                href={hashOf(route)}
                aria-current={route.place === place ? 'page' : under.includes(place) ? 'true' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
