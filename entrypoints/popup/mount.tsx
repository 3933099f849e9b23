import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/search.css';
import '../../assets/styles/shift.css';
import '../../assets/styles/views.css';
import '../../assets/styles/annotation.css';
import '../../assets/styles/correct.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';

/** Shows a view as the whole of its page, in the reader's language. */
export function mount(view: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = i18n.t('locale');
  documentElement.dir = i18n.t('direction');
  const root = document.getElementById('root');
  if (!root) return;
  keepFocus(root);
  render(view, root);
}
