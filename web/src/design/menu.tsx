import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IconName } from './icon';
import { IconButton } from './icon-button';
import styles from './menu.module.css';

interface Props {
  label: string;
  icon?: IconName;
  testId?: string;
  /** `MenuItem`s; choosing one closes the menu. */
  children: ComponentChildren;
}

/** Pixels that stay free between a menu and the edge. */
const EDGE = 8;

/** A button that unfolds a few things to do. */
export function Menu({ label, icon = 'more', testId, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => keepWithin(list.current), [open]);
  useClosing(open, place, () => setOpen(false));
  return (
    <div class={styles['place']} ref={place}>
      <IconButton
        icon={icon}
        label={label}
        {...(testId !== undefined && { testId })}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul ref={list} class={styles['menu']} aria-label={label} onClick={() => setOpen(false)}>
          {children}
        </ul>
      )}
    </div>
  );
}

/** Unfolds to the other side, or moves, where what scrolls around the menu would cut it off. */
function keepWithin(list: HTMLElement | null): void {
  let around = list?.parentElement ?? null;
  while (around !== null && getComputedStyle(around).overflowX === 'visible') {
    around = around.parentElement;
  }
  if (list !== null && around !== null) {
    const { left, right } = around.getBoundingClientRect();
    list.dataset['side'] = list.getBoundingClientRect().left < left ? 'start' : 'end';
    const beyond = list.getBoundingClientRect().right - (right - EDGE);
    list.style.translate = `${-Math.max(0, beyond)}px`;
  }
}

function useClosing(open: boolean, place: { current: HTMLElement | null }, close: () => void) {
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    place.current?.querySelector<HTMLElement>('ul button, ul a')?.focus();
    const outside = (event: Event) =>
      !(event.target instanceof Node && place.current?.contains(event.target)) && close();
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && close();
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
}
