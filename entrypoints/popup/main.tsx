import { App } from '../../components/app/App.tsx';
import { mount } from './mount.tsx';
import { popupPort } from './port.ts';
import { askToKeep } from './storage.ts';
import { targetOf } from './target.ts';

const { tabId, statementId } = targetOf(location.search);

// With a statement the view stands in a tab of its own, where there is room.
if (statementId) document.documentElement.dataset['surface'] = 'tab';

// Whoever opens it otherwise than by the toolbar says which tab it is for.
const byToolbar = tabId === null && statementId === undefined;

mount(<App port={popupPort(tabId)} statementId={statementId} readsOnOpen={byToolbar} />);

// Only a page may ask for it, and this is the one that every reader opens.
askToKeep();
