import type Dexie from 'dexie';
import type { ArticleRow, RecallBlockRow, SearchRow, SpeakerRow, StatementRow } from '../rows.ts';
import {
  enterAll,
  enterAllSpoken,
  enterNames,
  type RecallBlockRow3,
  renewRecallBlocks,
  renewSpeakerKeys,
} from './upgrades.ts';

/**
 * Every version that was ever shipped stays here, each with its upgrader, so that any reader's record opens. Only keys
 * and indexes are named; `rows.ts` and `reader-rows.ts` tell what the rows hold.
 */
export function declareVersions(dexie: Dexie): void {
  dexie.version(1).stores({
    articles: 'id',
    texts: 'articleId',
    articleVersions: '[articleId+version]',
    speakers: 'speaker.id, *speaker.keys',
    statements: [
      'statement.id',
      // All statements of a speaker, and among them those of the same words.
      '[statement.speakerId+contentKey]',
      // A speaker's statements in order of time, each once however many outlets report it.
      '[standing.leads+standing.first.to+standing.first.from]',
      'standing.joins',
    ].join(', '),
    recallBlocks: '[speakerId+n]',
    annotations: 'statementId',
  });
  // The reader's decisions of who is who; names that the alias table joins since then are found by new keys.
  dexie
    .version(2)
    .stores({
      statements: [
        'statement.id',
        '[statement.speakerId+contentKey]',
        '[standing.leads+standing.first.to+standing.first.from]',
        'standing.joins',
        // Only the few whose speaker was merged into another have it.
        'namedId',
      ].join(', '),
      decisions: 'id, *about',
    })
    .upgrade((transaction) => renewSpeakerKeys(transaction.table<SpeakerRow>('speakers')));
  // What the reader finds of possible shifts, and the words that the whole record is searched by.
  dexie
    .version(3)
    .stores({ shiftAnswers: 'id, *about', searchEntries: 'at, *terms' })
    .upgrade((transaction) =>
      enterAll(
        transaction.table<StatementRow>('statements'),
        transaction.table<ArticleRow>('articles'),
        transaction.table<SearchRow>('searchEntries'),
      ),
    );
  // What the reader corrects and records by hand, earlier versions of annotations, speakers by the words of their names
  // and in their order; statements are searched by speaker and language too.
  dexie
    .version(4)
    .stores({
      speakers: 'speaker.id, speaker.name, *speaker.keys, *words',
      // In the order in which they are listed, and for those without a day, as they were read.
      articles: 'id, [published+lastRead], lastRead',
      corrections: 'statementId, articleId, edition',
      annotationVersions: '[statementId+until]',
      statements: [
        'statement.id',
        '[statement.speakerId+contentKey]',
        'standing.joins',
        // Only the few whose speaker was merged into another have it.
        'namedId',
      ].join(', '),
      // A speaker's statements in order of time, each once however many outlets report it.
      spoken: '[row.standing.leads+row.standing.first.to+row.standing.first.from+row.statement.id]',
      // A speaker's blocks by the days they hold, and how many statements: told without reading them.
      recallBlocks: '[speakerId+n], [speakerId+latest+earliest+dated+size]',
    })
    .upgrade(async (transaction) => {
      await enterNames(transaction.table<SpeakerRow>('speakers'));
      await enterAllSpoken({
        statements: transaction.table('statements'),
        articles: transaction.table('articles'),
        spoken: transaction.table('spoken'),
      });
      await renewRecallBlocks(
        transaction.table<RecallBlockRow3 | RecallBlockRow, [string, number]>('recallBlocks'),
        transaction.table<StatementRow>('statements'),
        transaction.table<ArticleRow>('articles'),
      );
      await enterAll(
        transaction.table<StatementRow>('statements'),
        transaction.table<ArticleRow>('articles'),
        transaction.table<SearchRow>('searchEntries'),
      );
    });
  // What the reader undoes, and who the speakers of restored backups are. A record of before has kept neither: there is
  // nothing to be made of its rows.
  dexie.version(5).stores({ undone: 'id, *about', restoredSpeakers: 'of, is' });
}
