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
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
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
