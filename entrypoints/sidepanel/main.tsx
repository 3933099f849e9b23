import { App } from '../../components/app/App.tsx';
import { mount } from '../popup/mount.tsx';
import { popupPort } from '../popup/port.ts';
import { targetOf } from '../popup/target.ts';
import { followTab, takeTarget } from './follow.ts';

const { tabId, first } = targetOf(location.search);
const port = popupPort(tabId);

mount(
  <App
    port={{ ...port, openBeside: null, watch: (listener) => followTab(port.watch, listener) }}
    first={first ?? (await takeTarget())}
  />,
);
