import '../../assets/styles/welcome.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { sitesAsked } from '../../lib/settings.ts';
import { mount } from '../popup/mount.tsx';
import { chooseSites, readingState } from '../popup/sites.ts';

const [{ choice }, asked] = await Promise.all([readingState(null), sitesAsked.getValue()]);
const chosen = choice === 'all' ? 'all' : asked ? 'click' : null;

mount(<Welcome chosen={chosen} onChoose={(chosenNow) => chooseSites(chosenNow, null)} />);
