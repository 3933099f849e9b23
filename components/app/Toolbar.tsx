import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';

interface ToolbarProps {
  paused: boolean;
  onPause: (paused: boolean) => void;
  items: readonly MenuItem[];
}

/** The name, the pause that holds everywhere, and the menu. */
export function Toolbar({ paused, onPause, items }: ToolbarProps) {
  const pauseLabel = i18n.t(paused ? 'app.resume' : 'app.pause');
  return (
    <header class="toolbar">
      <p class="brand">{i18n.t('extension_name')}</p>
      <button
        type="button"
        class="quiet"
        aria-label={pauseLabel}
        title={pauseLabel}
        onClick={() => onPause(!paused)}
      >
        <Icon name={paused ? 'play' : 'pause'} />
      </button>
      <Menu label={i18n.t('app.more')} items={items} />
    </header>
  );
}
