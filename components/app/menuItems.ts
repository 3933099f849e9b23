import { i18n } from '#i18n';
import type { PageView } from '../../lib/views/page.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import type { Screen } from './useScreens.ts';

interface MenuActions {
  open: (screen: Screen) => void;
  switchSite: (host: string, on: boolean) => void;
  openBeside: (() => void) | null;
  openLibrary: () => void;
}

/** The menu for a page: only what can be done with it now. */
export function menuItems(page: PageView | null, host: string | null, actions: MenuActions): MenuItem[] {
  const { open, switchSite, openBeside, openLibrary } = actions;
  const items: MenuItem[] = [
    { label: i18n.t('menu.search'), choose: () => open({ name: 'search' }) },
    { label: i18n.t('menu.library'), choose: openLibrary },
    { label: i18n.t('menu.export'), choose: () => open({ name: 'export' }) },
  ];
  if (openBeside) items.push({ label: i18n.t('menu.beside'), choose: openBeside });
  items.push({ label: i18n.t('menu.reading'), choose: () => open({ name: 'reading' }) });
  items.push({ label: i18n.t('menu.storage'), choose: () => open({ name: 'storage' }) });
  if (host) {
    const off = isOff(page);
    const label = i18n.t(off ? 'menu.siteOn' : 'menu.siteOff', { host });
    items.push({ label, choose: () => switchSite(host, off) });
  }
  if (page?.state === 'read') {
    items.push({ label: i18n.t('menu.forget'), choose: () => open({ name: 'forget' }) });
  }
  return items;
}

function isOff(page: PageView | null): boolean {
  return page?.state === 'site-off' || (page?.state === 'read' && page.siteOff);
}
