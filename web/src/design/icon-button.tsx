import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import styles from './icon-button.module.css';

interface Props {
  icon: IconName;
  label: string;
  onClick(): void;
  filled?: boolean;
  pressed?: boolean;
  disabled?: boolean;
  testId?: string;
  /** A word under the icon; the label is read out all the same. */
  children?: ComponentChildren;
}

/** A round button with an icon, for use on top of moving pictures. */
export function IconButton({ icon, label, children, testId, pressed, ...props }: Props) {
  return (
    <button
      class={styles['button']}
      type="button"
      aria-label={spoken(label, children)}
      aria-pressed={pressed}
      title={label}
      data-testid={testId}
      data-on={pressed === true}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      <span class={styles['disc']}>
        <Icon name={icon} filled={props.filled ?? false} />
      </span>
      {children !== undefined && <span class={styles['word']}>{children}</span>}
    </button>
  );
}

/** What is written under the icon is part of its name, for those who speak to their device. */
function spoken(label: string, word: ComponentChildren): string {
  return typeof word === 'string' && !label.includes(word) ? `${word} · ${label}` : label;
}
