import { i18n } from '#i18n';
import type { PlaceName, Route } from './routes.ts';

/** A place of the navigation, and the places under it that it stays marked for. */
export interface NavigationEntry {
  route: Route;
  label: string;
  under: readonly PlaceName[];
}

/** The library's places in the order of the navigation: each has a screen (`Place.tsx`). */
export function navigation(): NavigationEntry[] {
  return [
    {
      route: { place: 'search', facets: { text: '' } },
      label: i18n.t('library.search'),
      under: ['statement', 'compare'],
    },
    { route: { place: 'speakers', filter: '' }, label: i18n.t('library.speakers'), under: ['speaker'] },
    { route: { place: 'articles', filter: '' }, label: i18n.t('library.articles'), under: ['article'] },
    { route: { place: 'annotations', filter: '' }, label: i18n.t('library.annotations'), under: [] },
    { route: { place: 'import' }, label: i18n.t('library.import'), under: [] },
    { route: { place: 'export' }, label: i18n.t('library.export'), under: [] },
    { route: { place: 'backup' }, label: i18n.t('library.backup'), under: [] },
    { route: { place: 'storage' }, label: i18n.t('library.storage'), under: [] },
    { route: { place: 'settings' }, label: i18n.t('library.settings'), under: [] },
  ];
}
