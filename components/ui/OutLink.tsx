import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { isWebAddress } from './address.ts';
import { Icon } from './Icon.tsx';

interface OutLinkProps {
  address: string;
  children: ComponentChildren;
}

/**
 * A link out of the extension. What comes from a page is not trusted: anything but a web address stays plain text, and
 * the page that opens learns nothing of where it was opened from.
 */
export function OutLink({ address, children }: OutLinkProps) {
  if (!isWebAddress(address)) return <span>{children}</span>;
  return (
    <a class="out" href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <Icon name="outward" />
      <span class="unseen">, {i18n.t('statement.opensSource')}</span>
    </a>
  );
}
