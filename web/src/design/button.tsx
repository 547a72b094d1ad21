import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import styles from './button.module.css';

interface Look {
  tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  small?: boolean;
  wide?: boolean;
  icon?: IconName;
  testId?: string | undefined;
  children: ComponentChildren;
}

interface Props extends Look {
  onClick?(): void;
  submit?: boolean;
  busy?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  label?: string;
}

/** A button with words; while busy it keeps its width and cannot be pressed again. */
export function Button({ onClick, submit, busy = false, disabled, pressed, ...look }: Props) {
  return (
    <button
      class={styles['button']}
      type={submit === true ? 'submit' : 'button'}
      {...marks(look)}
      aria-label={look.label}
      aria-pressed={pressed}
      aria-busy={busy}
      disabled={disabled === true || busy}
      onClick={onClick}
    >
      {look.icon && <Icon name={look.icon} />}
      <span class={styles['words']}>{look.children}</span>
    </button>
  );
}

interface LinkProps extends Look {
  href: string;
  download?: boolean;
}

/** A link that looks like a button. */
export function ButtonLink({ href, download, ...look }: LinkProps) {
  return (
    <a class={styles['button']} href={href} download={download} {...marks(look)}>
      {look.icon && <Icon name={look.icon} />}
      <span class={styles['words']}>{look.children}</span>
    </a>
  );
}

function marks({ tone = 'plain', small = false, wide = false, testId }: Omit<Look, 'children'>) {
  return { 'data-tone': tone, 'data-small': small, 'data-wide': wide, 'data-testid': testId };
}
