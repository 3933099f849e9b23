import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

export interface MenuItem {
  label: string;
  choose: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** Whether the button bears its label as words; else an icon stands for it. */
  inWords?: boolean;
}

/** A button that opens a menu; arrow keys, Home, End and Escape work as the ARIA practices have it. */
export function Menu({ label, items, inWords = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const entries = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    if (inWords && list.current) keepInView(list.current);
    entries()[0]?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !list.current?.parentElement?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const last = all.length - 1;
    const at = all.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'ArrowDown') all[at < last ? at + 1 : 0]?.focus();
    else if (event.key === 'ArrowUp') all[at > 0 ? at - 1 : last]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all[last]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    // Escape would close the whole popup, the others would scroll it.
    event.preventDefault();
  };

  return (
    <div class={inWords ? 'menu in-words' : 'menu'}>
      <button
        ref={button}
        type="button"
        class={inWords ? '' : 'quiet'}
        aria-label={label}
        title={inWords ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {inWords && label}
        <Icon name={inWords ? 'down' : 'more'} />
      </button>
      {open && (
        <div
          id={id}
          ref={list}
          class="menu-list"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Hangs a list from the other end of its button where it would reach out of the view. */
function keepInView(list: HTMLElement): void {
  const { left, right } = list.getBoundingClientRect();
  list.classList.toggle('from-end', left < 0 || right > document.documentElement.clientWidth);
}
