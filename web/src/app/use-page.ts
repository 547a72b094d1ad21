import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { languageKey } from '../features/speech';
import { isLanguage, language, speak } from '../i18n';
import { addressOfClick, type Navigation, type Place } from '../lib/navigation';
import { storageOr } from '../lib/storage';
import type { Session } from './session';

/** Links within the app change the screen without loading the page again. */
export function useLinks(navigation: Navigation): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const address = addressOfClick(event, location.origin);
      if (address !== undefined) {
        event.preventDefault();
        const { path, query } = navigation.place.get();
        const here = path + (query.size > 0 ? `?${query}` : '');
        navigation.go(address, { replace: address === here });
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigation]);
}

/** Tells of every gesture for which browsers allow sound; after what the gesture itself did. */
export function useGestures({ surfaces }: Session): void {
  useEffect(() => {
    const onGesture = () => {
      if (navigator.userActivation?.hasBeenActive !== false) {
        surfaces.forYou.sound.gesture();
      }
    };
    const types = ['click', 'keydown'] as const;
    types.forEach((type) => window.addEventListener(type, onGesture));
    return () => types.forEach((type) => window.removeEventListener(type, onGesture));
  }, [surfaces]);
}

/** On a device where no language was chosen, those who sign in bring theirs along. */
export function useAccountLanguage(tag: string | undefined): void {
  useEffect(() => {
    const chosen = storageOr(() => localStorage).getItem(languageKey);
    if (chosen === null && isLanguage(tag) && tag !== language.get()) {
      speak(tag).catch(() => undefined);
    }
  }, [tag]);
}

const longestWaitMillis = 1500;

/** A screen that one comes back to is scrolled to where it was left; a new one has the focus. */
export function useScrollMemory(place: Place): void {
  const depths = useRef(new Map<string, number>());
  const first = useRef(true);
  const key = `${place.index} ${place.path}`;
  useLayoutEffect(() => {
    const stop = first.current ? () => undefined : settle(depths.current.get(key) ?? 0);
    first.current = false;
    const remember = (event: Event) => {
      if (event.target instanceof HTMLElement && event.target.dataset['scrolls'] !== undefined) {
        depths.current.set(key, event.target.scrollTop);
      }
    };
    document.addEventListener('scroll', remember, true);
    return () => {
      stop();
      document.removeEventListener('scroll', remember, true);
    };
  }, [key]);
}

/** Content comes bit by bit: tries until there is enough of it to scroll that far. */
function settle(depth: number): () => void {
  const until = performance.now() + longestWaitMillis;
  let frame = requestAnimationFrame(function attempt() {
    const screen = document.querySelector<HTMLElement>('[data-scrolls]');
    screen?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (screen !== null && depth > 0) {
      screen.scrollTop = depth;
    }
    const arrived = screen !== null && screen.scrollTop >= depth - 1;
    if (!arrived && performance.now() < until) {
      frame = requestAnimationFrame(attempt);
    }
  });
  return () => cancelAnimationFrame(frame);
}
