import { i18n } from '#i18n';
import { navigation } from './navigation.ts';
import { hashOf, type PlaceName } from './routes.ts';

/** The library's places, each a link of its own address. */
export function LibraryNavigation({ place }: { place: PlaceName }) {
  return (
    <header class="library-head">
      <p class="brand">{i18n.t('extension_name')}</p>
      <nav aria-label={i18n.t('library.title')}>
        <ul class="library-places">
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
