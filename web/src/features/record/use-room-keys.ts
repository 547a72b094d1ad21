import { useEffect } from 'preact/hooks';
import type { RecordSession } from './session';

/** R records and pauses, U undoes, F flips; not while one types, or in a sheet. */
export function useRoomKeys(session: RecordSession, onEscape: () => void): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      r: () => session.press(),
      u: () => session.undo(),
      f: () => void session.flip(),
      escape: onEscape,
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      const action = actions[event.key.toLowerCase()];
      const modified = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      if (action && !typing && !modified && document.querySelector('dialog[open]') === null) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [session, onEscape]);
}
