import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import styles from './list.module.css';

export function List({ label, children }: { label?: string; children: ComponentChildren }) {
  return (
    <ul class={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  /** A picture, an avatar or an icon at the start. */
  lead?: ComponentChildren;
  title: ComponentChildren;
  text?: ComponentChildren;
  /** Buttons at the end. */
  end?: ComponentChildren;
  href?: string | undefined;
  testId?: string;
  marked?: boolean;
}

/** A line of a list: what it is, a word about it, and what can be done with it. */
export function ListRow({ lead, title, text, end, href, testId, marked = false }: RowProps) {
  const words = (
    <>
      {lead}
      <span class={styles['words']}>
        <span class={styles['title']}>{title}</span>
        {text !== undefined && <span class={styles['text']}>{text}</span>}
      </span>
    </>
  );
  return (
    <li class={styles['row']} data-testid={testId} data-marked={marked}>
      {href === undefined ? (
        <span class={styles['main']}>{words}</span>
      ) : (
        <a class={styles['main']} href={href}>
          {words}
        </a>
      )}
      {end}
    </li>
  );
}

interface MenuItemProps {
  icon: IconName;
  text: string;
  onClick(): void;
  danger?: boolean;
  testId?: string;
}

/** One thing to do, in a menu or a sheet. */
export function MenuItem({ icon, text, onClick, danger = false, testId }: MenuItemProps) {
  return (
    <li>
      <button
        class={styles['item']}
        type="button"
        data-danger={danger}
        data-testid={testId}
        onClick={onClick}
      >
        <Icon name={icon} /> {text}
      </button>
    </li>
  );
}
