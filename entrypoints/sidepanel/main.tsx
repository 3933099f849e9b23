import { App } from '../../components/app/App.tsx';
import { mount } from '../popup/mount.tsx';
import { popupPort } from '../popup/port.ts';
import { targetOf } from '../popup/target.ts';
import { followTab, takeStatement } from './follow.ts';

const { tabId, statementId } = targetOf(location.search);
const port = popupPort(tabId);

const first = statementId ?? (await takeStatement());
mount(
  <App
    port={{ ...port, openBeside: null, watch: (listener) => followTab(port.watch, listener) }}
    statementId={first}
  />,
);
