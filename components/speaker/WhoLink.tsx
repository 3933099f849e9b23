import { i18n } from '#i18n';
import type { Speaker } from '../../lib/model.ts';
import { Go } from '../ui/Go.tsx';

interface WhoLinkProps {
  speaker: Pick<Speaker, 'id' | 'name'>;
  onGo: () => void;
}

/** Leads from a speaker's name to who that is, and what the reader can decide about it. */
export function WhoLink({ speaker: { id, name }, onGo }: WhoLinkProps) {
  return (
    <span class="who">
      <Go to={(at) => at.speaker(id)} label={i18n.t('who.open', { name })} onGo={onGo}>
        {i18n.t('page.who')}
      </Go>
    </span>
  );
}
