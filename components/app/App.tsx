import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageView } from '../../lib/views/page.ts';
import { hostOf } from '../ui/address.ts';
import { Icon } from '../ui/Icon.tsx';
import { menuItems } from './menuItems.ts';
import type { ViewPort } from './port.ts';
import { ReportLine } from './ReportLine.tsx';
import { Screens } from './Screens.tsx';
import { Toolbar } from './Toolbar.tsx';
import { usePage } from './usePage.ts';
import { useReport } from './useReport.ts';
import { type Screen, useScreens } from './useScreens.ts';

interface AppProps {
  port: ViewPort;
  /** What to show at first, instead of the page's statements. */
  first?: Screen | undefined;
  /** Whether a click on the toolbar opened this, which asks for the page to be read. */
  readsOnOpen?: boolean;
}

/** The views of the popup and the side panel: what is on the page, one statement, and what can be set. */
export function App({ port, first, readsOnOpen = false }: AppProps) {
  const { page, refresh, turn, readNow } = usePage(port, readsOnOpen);
  const screens = useScreens(first ?? { name: 'page' });
  const report = useReport();
  const [siteHost, setSiteHost] = useState<string | null>(null);
  const { open, back, renew, reset } = screens;

  useEffect(() => {
    port.reading().then(({ host }) => setSiteHost(host), console.error);
  }, [port, page]);
  useEffect(
    () =>
      port.watch((event) => {
        if (event.what === 'show') reset(event.screen);
        else if (event.what === 'changed') refresh();
        else {
          reset();
          turn();
        }
      }),
    [port, refresh, turn, reset],
  );

  const go = useCallback(
    (screen: Screen) => {
      report.say('');
      open(screen);
    },
    [report.say, open],
  );
  const pause = (paused: boolean) =>
    report.attempt(async () => {
      await port.pause(paused);
      await refresh();
      report.say(i18n.t(paused ? 'app.paused' : 'app.resumed'));
    });
  const switchSite = (host: string, on: boolean) =>
    report.attempt(async () => {
      await port.switchSite(host, on);
      await refresh();
      report.say(i18n.t(on ? 'menu.siteIsOn' : 'menu.siteIsOff', { host }));
    });

  const host = (page && hostNamedBy(page)) ?? siteHost ?? articleHost(page);
  const shown = screens.screen.name === 'statement' ? screens.screen.statementId : null;
  const { openBeside } = port;
  const items = menuItems(page, host, {
    open: go,
    switchSite,
    openBeside: openBeside && (() => openBeside(shown)),
    openLibrary: () => report.attempt(port.openLibrary),
  });
  return (
    <>
      <Toolbar paused={page?.state === 'paused'} onPause={pause} items={items} />
      <main>
        {screens.screen.name !== 'page' && (
          <button
            type="button"
            class="back"
            onClick={() => {
              report.say('');
              back();
            }}
          >
            <Icon name="back" />
            {i18n.t(screens.depth > 1 ? 'app.back' : 'app.backToPage')}
          </button>
        )}
        <Screens
          key={screens.step}
          port={port}
          report={report}
          page={page}
          screens={{ ...screens, open: go }}
          onRead={() => {
            renew();
            readNow();
          }}
          onResume={() => {
            renew();
            pause(false);
          }}
          onSwitchOn={(site) => {
            renew();
            switchSite(site, true);
          }}
          refresh={refresh}
        />
      </main>
      <ReportLine report={report} />
    </>
  );
}

/** The site that is switched off may be wider than the page's own host. */
function hostNamedBy(page: PageView): string | null {
  return page.state === 'site-off' ? page.host : null;
}

function articleHost(page: PageView | null): string | null {
  return page?.state === 'read' ? hostOf(page.article.address) : null;
}
