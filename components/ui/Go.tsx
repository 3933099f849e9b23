import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The addresses of views, as far as they have any. */
export interface Addresses {
  statement: (statementId: string) => string;
  speaker: (speakerId: string) => string;
  article: (articleId: string) => string;
  compare: (earlierId: string, laterId: string) => string;
}

/** Given by the library; null in popup and panel, where one view takes the place of another. */
export const AddressesHere = createContext<Addresses | null>(null);

interface GoProps {
  to: (addresses: Addresses) => string;
  /** Goes there where it has no address. */
  onGo: () => void;
  /** What is read out, where the words alone do not tell. */
  label?: string;
  children: ComponentChildren;
}

/** Leads to another view: a link, which can be opened in a tab of its own, where that has an address; else a button. */
export function Go({ to, onGo, label, children }: GoProps) {
  const addresses = useContext(AddressesHere);
  return addresses ? (
    <a class="go" href={to(addresses)} aria-label={label}>
      {children}
    </a>
  ) : (
    <button type="button" class="link" aria-label={label} onClick={onGo}>
      {children}
    </button>
  );
}
