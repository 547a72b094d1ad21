import type { ComponentChildren } from 'preact';
import { failureText, t } from '../i18n';
import type { Loading } from '../lib/use-loading';
import { Button } from './button';
import { Icon, type IconName } from './icon';
import styles from './states.module.css';

interface EmptyProps {
  icon: IconName;
  title: string;
  text?: string;
  testId?: string;
  children?: ComponentChildren;
}

/** Nothing is here, and what to do about it. */
export function Empty({ icon, title, text, testId = 'empty', children }: EmptyProps) {
  return (
    <div class={styles['state']} data-testid={testId}>
      <span class={styles['icon']}>
        <Icon name={icon} />
      </span>
      <h2 class={styles['title']}>{title}</h2>
      {text !== undefined && <p class={styles['text']}>{text}</p>}
      {children !== undefined && <div class={styles['actions']}>{children}</div>}
    </div>
  );
}

/** Something could not be loaded: why, and a way to try again. */
export function Failed({ failure, onRetry }: { failure: unknown; onRetry(): void }) {
  const { name, status } = failure as { name?: string; status?: number };
  const offline = name === 'NoConnection';
  const title = offline ? t('state.offline') : t('state.failed');
  return (
    <div class={styles['state']} role="alert" data-testid="failed" data-status={status ?? 0}>
      <span class={styles['icon']}>
        <Icon name={offline ? 'offline' : 'warning'} />
      </span>
      <h2 class={styles['title']}>{status === 404 ? t('state.missing') : title}</h2>
      <p class={styles['text']}>{failureText(failure)}</p>
      {status !== 404 && (
        <div class={styles['actions']}>
          <Button onClick={onRetry} testId="retry">
            {t('state.retry')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Grey shapes where content will be. */
export function Skeleton({
  shape = 'rows',
  count = 6,
}: {
  shape?: 'rows' | 'grid';
  count?: number;
}) {
  return (
    <div class={styles[shape]} role="status" data-testid="loading">
      <p class="visually-hidden">{t('state.loading')}</p>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={styles['bone']} aria-hidden="true" />
      ))}
    </div>
  );
}

interface LoadedProps<T> {
  loading: Loading<T>;
  onRetry(): void;
  skeleton?: ComponentChildren;
  children(value: T): ComponentChildren;
}

/** What a screen has fetched, or its waiting or failure. */
export function Ready<T>({ loading, onRetry, skeleton, children }: LoadedProps<T>) {
  switch (loading.state) {
    case 'loading':
      return <>{skeleton ?? <Skeleton />}</>;
    case 'failed':
      return <Failed failure={loading.failure} onRetry={onRetry} />;
    case 'ready':
      return <>{children(loading.value)}</>;
  }
}
