import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { reducedMotion } from '../../lib/use-media';
import { useValue } from '../../lib/use-store';
import { VideoLayer } from '../videos';
import { FeedNotice } from './feed-notice';
import styles from './feed-view.module.css';
import type { FeedState } from './feed';
import type { Entry } from './queue';
import { ScrollPosition } from './scroll';
import { Slide, type SlideActions } from './slide';
import type { Watching } from './watching';

/** Slides further away from the current one than this are not in the document. */
const rendered = 2;

export interface FeedControls {
  moveBy(steps: number): void;
}

interface Props {
  watching: Watching;
  actions: SlideActions;
  /** Receives what buttons and keys elsewhere need to move the feed. */
  controls: { current: FeedControls | undefined };
  children?: ComponentChildren;
}

/** The column of clips. */
export function FeedView({ watching, actions, controls, children }: Props) {
  const state = useValue(watching.feed.state);
  const scroller = useRef<HTMLDivElement>(null);
  const position = useMemo(() => new ScrollPosition(), []);
  useFollowing(scroller, position, watching, state);
  useEffect(() => {
    watching.enter();
    return () => watching.leave();
  }, [watching]);
  controls.current = { moveBy: (steps) => moveBy(scroller.current, position, watching, steps) };
  const { entries, current } = state.queue;
  const first = Math.max(0, current - rendered);
  return (
    <section class={styles['feed']} aria-label={t('feed.clips')}>
      <div
        ref={scroller}
        class={styles['scroller']}
        role="feed"
        aria-busy={state.status === 'loading'}
        data-testid="feed"
        tabIndex={-1}
        onScroll={() => onScroll(scroller.current, position, watching)}
        onWheel={() => position.takeOver()}
        onTouchStart={() => position.takeOver()}
      >
        <div class={styles['track']} style={{ '--slides': String(slideCount(state)) }}>
          <VideoLayer videos={watching.videos} />
          {entries.slice(first, current + rendered + 1).map((entry, offset) => (
            <Slide
              key={entry.key}
              entry={entry}
              index={first + offset}
              active={first + offset === current}
              watching={watching}
              actions={actions}
            />
          ))}
          {current >= entries.length - 1 && (
            <div class={styles['end']} style={{ '--index': String(entries.length) }}>
              <FeedNotice
                status={state.status}
                following={watching.feed.name === 'following'}
                onRetry={() => watching.feed.retryNow()}
              />
            </div>
          )}
        </div>
      </div>
      <Announcement entry={entries[current]} />
      {children}
    </section>
  );
}

/** Tells those who do not see it which clip is the current one. */
function Announcement({ entry }: { entry: Entry | undefined }) {
  return (
    <p class="visually-hidden" aria-live="polite">
      {entry && `${entry.clip.creator.name}: ${entry.clip.caption}`}
    </p>
  );
}

/** A place for the notice below the last clip exists only when nothing else follows. */
function slideCount({ queue: { entries, current } }: FeedState): number {
  return entries.length + (current >= entries.length - 1 ? 1 : 0);
}

function onScroll(scroller: HTMLElement | null, position: ScrollPosition, watching: Watching) {
  const index = scroller === null ? undefined : position.read(scroller);
  if (index !== undefined && index !== watching.feed.state.get().queue.current) {
    watching.moveTo(index);
  }
}

function moveBy(
  scroller: HTMLElement | null,
  position: ScrollPosition,
  watching: Watching,
  steps: number,
): void {
  const { entries, current } = watching.feed.state.get().queue;
  const target = Math.min(Math.max(0, current + steps), entries.length);
  if (scroller === null || target === current) {
    return;
  }
  watching.moveTo(target);
  position.go(scroller, target, matchMedia(reducedMotion).matches ? 'instant' : 'smooth');
}

/** Another clip in the place of the one before, as after hiding it, slides into that place. */
function useMovingUp(
  scroller: { current: HTMLDivElement | null },
  place: number,
  key: string | undefined,
): void {
  const before = useRef({ place, key });
  useLayoutEffect(() => {
    const replaced = before.current.place === place && before.current.key !== key;
    before.current = { place, key };
    if (replaced && !matchMedia(reducedMotion).matches) {
      const from = { transform: 'translateY(12%)', opacity: 0.2 };
      scroller.current?.animate([from, {}], {
        duration: 280,
        easing: 'cubic-bezier(0.2, 0, 0, 1)',
      });
    }
  }, [place, key]);
}

function useFollowing(
  scroller: { current: HTMLDivElement | null },
  position: ScrollPosition,
  watching: Watching,
  state: FeedState,
): void {
  const current = state.queue.current;
  useLayoutEffect(() => {
    if (scroller.current !== null) {
      position.align(scroller.current, current);
    }
  }, [current, state.queue.entries]);
  useEffect(() => void watching.feed.trimHistory(), [current]);
  useMovingUp(scroller, current, state.queue.entries[current]?.key);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) {
      return undefined;
    }
    const realign = () => {
      element.scrollTop = watching.feed.state.get().queue.current * element.clientHeight;
    };
    const observer = new ResizeObserver(realign);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
