import '../../assets/styles/compare.css';
import '../../assets/styles/welcome.css';
import '../../assets/styles/pictures.css';
import { hashOf } from '../../components/library/routes.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { sitesAsked } from '../../lib/settings.ts';
import { shortcuts } from '../library/shortcuts.ts';
import { mount } from '../popup/mount.tsx';
import { chooseSites, readingState } from '../popup/sites.ts';
import { askToKeep, isKept } from '../popup/storage.ts';

const [{ choice }, asked, kept, keys] = await Promise.all([
  readingState(null),
  sitesAsked.getValue(),
  isKept(),
  shortcuts.list(),
]);
const chosen = choice === 'all' ? 'all' : asked ? 'click' : null;

mount(
  <Welcome
    chosen={chosen}
    onChoose={(chosenNow) => chooseSites(chosenNow, null)}
    isKept={kept}
    onKeep={askToKeep}
    importAddress={`/library.html${hashOf({ place: 'import' })}`}
    backupAddress={`/library.html${hashOf({ place: 'backup' })}`}
    shortcuts={keys}
    settingsAddress={`/library.html${hashOf({ place: 'settings' })}`}
  />,
);
