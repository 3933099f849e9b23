import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { contentBrowser } from './scripts/build/content-browser.ts';
import { slimReadability } from './scripts/build/slim-readability.ts';

/** The add-on id under which Firefox keeps the record; changing it would orphan every reader's data. */
const GECKO_ID = 'on-record@on-record.example';

/** Every address a reader may grant; asked for site by site, or all at once, never at install. */
const ALL_SITES = '*://*/*';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  vite: () => ({
    plugins: [slimReadability(), contentBrowser()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'es2022' },
    // Pages are not told that the extension is there.
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/reader.content/silent-context.ts') },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    // All can be changed in the browser. Chrome takes at most four suggestions; with Shift they would change the
    // keyboard's layout on many machines, with Ctrl most are the browser's.
    commands: {
      next: { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+K' }, description: '__MSG_command_previous__' },
      annotate: { suggested_key: { default: 'Alt+A' }, description: '__MSG_command_annotate__' },
      record: { suggested_key: { default: 'Alt+R' }, description: '__MSG_command_record__' },
      card: { description: '__MSG_command_card__' },
      pause: { description: '__MSG_command_pause__' },
      library: { description: '__MSG_command_library__' },
    },
    // The granted build (for `npm start` and the browser tests) differs from the shipped one in these lines alone.
    ...(mode === 'granted' ? { host_permissions: [ALL_SITES] } : { optional_host_permissions: [ALL_SITES] }),
    options_ui: { page: 'library.html', open_in_tab: true },
    incognito: 'not_allowed',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
