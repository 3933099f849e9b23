import { App } from '../../components/app/App.tsx';
import { mount } from './mount.tsx';
import { popupPort } from './port.ts';
import { targetOf } from './target.ts';

const { tabId, statementId } = targetOf(location.search);

// With a statement the view stands in a tab of its own, where there is room.
if (statementId) document.documentElement.dataset['surface'] = 'tab';

mount(<App port={popupPort(tabId)} statementId={statementId} />);
