import '../../assets/styles/library.css';
import '../../assets/styles/exchange.css';
import '../../assets/styles/compare.css';
import '../../assets/styles/shortcuts.css';
import '../../assets/styles/speaker-page.css';
import '../../assets/styles/timeline.css';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { mount } from '../popup/mount.tsx';
import { watchSites } from './lent-sites.ts';
import { libraryPort } from './port.ts';

mount(<LibraryApp port={libraryPort} />);
watchSites().catch(console.error);
