import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import type { Pages } from '../lib/use-pages';
import { Button } from './button';
import { Failed, Skeleton } from './states';
import styles from './more.module.css';

interface Props<T> {
  pages: Pages<T>;
  /** What stands there when the list has nothing at all. */
  empty: ComponentChildren;
  skeleton?: 'rows' | 'grid';
  children(items: readonly T[]): ComponentChildren;
}

/** A list that grows as one comes to its end, in all its states. */
export function Growing<T>({ pages, empty, skeleton = 'rows', children }: Props<T>) {
  const { items, state, failure, hasMore, more } = pages;
  const nothing = items.length === 0;
  if (nothing && state === 'failed') {
    return <Failed failure={failure} onRetry={more} />;
  }
  if (nothing && state === 'ready') {
    return <>{empty}</>;
  }
  return (
    <>
      {!nothing && children(items)}
      {state === 'loading' && <Skeleton shape={skeleton} count={nothing ? 6 : 3} />}
      {state === 'failed' && <Failed failure={failure} onRetry={more} />}
      {state === 'ready' && hasMore && <MoreButton onMore={more} />}
    </>
  );
}

function MoreButton({ onMore }: { onMore(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const element = place.current;
    if (element === null || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const seen = (entries: IntersectionObserverEntry[]) =>
      entries.some(({ isIntersecting }) => isIntersecting) && latest.current();
    const observer = new IntersectionObserver(seen, { rootMargin: '400px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div class={styles['more']} ref={place}>
      <Button tone="quiet" onClick={onMore} testId="more-items">
        {t('common.more')}
      </Button>
    </div>
  );
}
