import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { IconButton } from './icon-button';
import styles from './screen.module.css';

interface Props {
  title: string;
  testId: string;
  /** A way back on screens that lie below another one. */
  onBack?(): void;
  /** What stands beside the title. */
  end?: ComponentChildren;
  /** Room for tables rather than for reading. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A screen other than the feed: a title, and a column that scrolls. */
export function Screen({ title, testId, onBack, end, wide = false, children }: Props) {
  return (
    <div class={styles['screen']} data-testid={testId} data-scrolls="">
      <div class={styles['column']} data-wide={wide}>
        <header class={styles['header']}>
          {onBack !== undefined && (
            <span class={styles['back']}>
              <IconButton icon="back" label={t('common.back')} testId="back" onClick={onBack} />
            </span>
          )}
          <h1 class={styles['title']} tabIndex={-1}>
            {title}
          </h1>
          {end}
        </header>
        {children}
      </div>
    </div>
  );
}

interface SectionProps {
  title?: string;
  text?: string;
  testId?: string;
  children: ComponentChildren;
}

/** A part of a screen with its own heading. */
export function Section({ title, text, testId, children }: SectionProps) {
  return (
    <section class={styles['section']} data-testid={testId}>
      {title !== undefined && <h2 class={styles['heading']}>{title}</h2>}
      {text !== undefined && <p class={styles['lead']}>{text}</p>}
      {children}
    </section>
  );
}

/** A box that holds what belongs together. */
export function Panel({ children, testId }: { children: ComponentChildren; testId?: string }) {
  return (
    <div class={styles['panel']} data-testid={testId}>
      {children}
    </div>
  );
}
