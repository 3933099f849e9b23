/** Every cap on a resource, with what it guards against. Lengths are UTF-16 code units. */
export const LIMITS = {
  /** A page's text that is read at all: some 400 printed pages; beyond it a message would stall the browser. */
  articleLength: 2_000_000,
  /** Elements Readability may parse: above this it takes seconds (measured: 1.4 s at 5,789 elements). */
  articleElements: 20_000,
  addressLength: 4_000,
  titleLength: 2_000,
  /** Statements of one article: a page made of nothing but quotation marks must not keep the record busy. */
  articleStatements: 3_000,
  /** Statements of one article for which earlier ones are looked up in advance: each costs a recall. */
  recalledStatements: 150,
  /** Earlier texts kept of one address, the first among them: a page may change at every look. */
  articleVersions: 20,
  /** Earlier versions kept of one annotation, and steps of one correction: a form saved over and over. */
  annotationVersions: 30,
  correctionSteps: 20,
  /** A name that the reader types for a speaker. */
  nameLength: 200,
  noteLength: 20_000,
  tagLength: 100,
  tags: 50,
  sources: 50,
  /** What stands before or after a content in a file. */
  contextLength: 1_000,
  /** Characters of a file to import or restore, unpacked: a packed one may hold any number of them. */
  importLength: 8_000_000_000,
  /** A line of a backup: the longest text with every character escaped. What is longer is not read into memory. */
  backupLine: 13_000_000,
  /** One row of a file to import (a line, an item of JSON, a row of CSV): longer ones are listed, not read. */
  importItem: 2_000_000,
  /** How deep arrays and objects of such a file may lie in each other; real ones stay under 20. */
  importDepth: 100,
  /** A statement's content as a file gives it: a speech of an hour is 60,000. */
  contentLength: 100_000,
  /** The name of a speaker or checker, an office, or a date's words, as a file gives them. */
  importedName: 500,
  /** Statements that one item of a file may hold: an article of the quotation graph, a page's fact-checks. */
  importStatements: 3_000,
  /** Bytes of a saved or fetched page: with pictures within it, a few megabytes are usual. */
  savedPage: 40_000_000,
  /** Saved pages in one import: their texts are held until all are put on record together. */
  savedPages: 2_000,
  /** Text of pages that were read to be shown, and are kept till they are put on record: some 5,000 articles. */
  keptPages: 50_000_000,
  /** Addresses listed of files, for the reader to tick: a sitemap may hold 50,000. */
  listedAddresses: 1_000,
  /** Pages fetched at one click. */
  fetchedPages: 200,
  /** Blocks of mark-up that one page may hand over for its fact-checks, and how long each may be. */
  claimBlocks: 20,
  claimBlockLength: 200_000,
  /** Fact-checks taken of one page: lists of checks have some dozens. */
  claimsOfPage: 100,
} as const;
