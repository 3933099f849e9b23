import '../../assets/styles/library.css';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import { mount } from '../popup/mount.tsx';
import { libraryPort } from './port.ts';

mount(<LibraryApp port={libraryPort} />);
