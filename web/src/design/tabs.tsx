import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './tabs.module.css';

export interface Tab<T extends string> {
  id: T;
  text: string;
  /** Where the tab has an address of its own. */
  href?: string;
}

interface Props<T extends string> {
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onChoose?(id: T): void;
}

/** One of a few views; links where each has an address, buttons where it has none. */
export function Tabs<T extends string>({ label, tabs, current, onChoose }: Props<T>) {
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => showCurrent(nav.current), [current]);
  return (
    <nav ref={nav} class={styles['tabs']} aria-label={label}>
      {tabs.map(({ id, text, href }) =>
        href === undefined ? (
          <button
            key={id}
            class={styles['tab']}
            type="button"
            aria-pressed={id === current}
            data-current={id === current}
            data-testid={`tab-${id}`}
            onClick={() => onChoose?.(id)}
          >
            {text}
          </button>
        ) : (
          <a
            key={id}
            class={styles['tab']}
            href={href}
            aria-current={id === current ? 'page' : undefined}
            data-current={id === current}
            data-testid={`tab-${id}`}
          >
            {text}
          </a>
        ),
      )}
    </nav>
  );
}

/** On a narrow screen the tabs scroll sideways, and the current one might be out of sight. */
function showCurrent(nav: HTMLElement | null): void {
  const tab = nav?.querySelector('[data-current=true]');
  if (nav && tab) {
    const [frame, box] = [nav.getBoundingClientRect(), tab.getBoundingClientRect()];
    nav.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
  }
}
