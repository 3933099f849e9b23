/** As the manifest names them; `menus.ts` names its items alike. */
export type ReaderAction =
  | 'next'
  | 'previous'
  | 'card'
  | 'annotate'
  | 'record'
  | 'pause'
  | 'read'
  | 'open'
  | 'library';
