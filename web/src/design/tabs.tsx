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
  return (
    <nav class={styles['tabs']} aria-label={label}>
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
