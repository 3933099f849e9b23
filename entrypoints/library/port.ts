import type { LibraryPort } from '../../components/library/port.ts';
import { hashOf } from '../../components/library/routes.ts';
import { ask } from '../../lib/messages/channel.ts';
import { correctContract } from '../../lib/messages/correct.ts';
import { libraryContract } from '../../lib/messages/library.ts';
import { kindsHidden, sitesOff } from '../../lib/settings.ts';
import { recordPort } from '../popup/record-port.ts';
import { exchangePort } from './exchange-port.ts';
import { shortcuts } from './shortcuts.ts';
import { speakerPagePort } from './speaker-page-port.ts';

/** What the library asks of the background and the browser. */
export const libraryPort: LibraryPort = {
  ...recordPort,
  ...speakerPagePort,
  ...exchangePort,
  compare: async (statementId, earlierId) => {
    location.hash = hashOf({ place: 'compare', statementIds: [earlierId, statementId] });
  },
  find: (asked) => ask(libraryContract, 'find', asked),
  statementsAt: (places) => ask(libraryContract, 'statementsAt', { places }),
  statementsOf: (ids) => ask(libraryContract, 'statementsOf', { ids }),
  facets: () => ask(libraryContract, 'facets', {}),
  speakers: (typed, order) => ask(libraryContract, 'speakers', { typed, order }),
  speakersOf: (ids) => ask(libraryContract, 'speakersOf', { ids }),
  speakersNamed: (typed) => ask(correctContract, 'speakersNamed', { typed: typed.slice(0, TYPED) }),
  articles: (typed) => ask(libraryContract, 'articles', { typed }),
  newestArticles: () => ask(libraryContract, 'newestArticles', {}),
  articlesOf: (ids) => ask(libraryContract, 'articlesOf', { ids }),
  article: (articleId) => ask(libraryContract, 'article', { articleId }),
  annotated: (asked) => ask(libraryContract, 'annotated', asked),
  deleteAll: () => ask(libraryContract, 'deleteAll', {}),
  choices: async () => ({
    sitesOff: await sitesOff.getValue(),
    kindsHidden: await kindsHidden.getValue(),
    languages: await ask(libraryContract, 'languages', {}),
  }),
  hideKind: (kind, hidden) => ask(libraryContract, 'hideKind', { kind, hidden }),
  switchLanguage: (language, on) => ask(libraryContract, 'switchLanguage', { language, on }),
  shortcuts,
};

/** As much of a name as anybody types. */
const TYPED = 100;
