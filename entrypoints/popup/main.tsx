import { App } from '../../components/app/App.tsx';
import { mount } from './mount.tsx';
import { popupPort } from './port.ts';
import { askToKeep } from './storage.ts';
import { targetOf } from './target.ts';

const { tabId, first } = targetOf(location.search);

// Opened for one thing the view stands in a tab of its own, where there is room.
if (first) document.documentElement.dataset['surface'] = 'tab';

// Whoever opens it otherwise than by the toolbar says which tab it is for.
const byToolbar = tabId === null && first === undefined;

mount(<App port={popupPort(tabId)} first={first} readsOnOpen={byToolbar} />);

// Only a page may ask for it, and this is the one that every reader opens.
askToKeep();
