import { useEffect } from 'preact/hooks';
import { commandFor, type Command } from './keys';

/** Gives the commands their keys, except while a modal sheet is open. */
export function useKeys(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = document.querySelector('dialog[open]')
        ? undefined
        : commandFor(event, commands);
      if (command !== undefined) {
        event.preventDefault();
        command.run();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

/** Tells of every gesture for which browsers allow sound; after what the gesture itself did. */
export function useGestures(onGesture: () => void): void {
  useEffect(() => {
    const types = ['click', 'keydown'] as const;
    types.forEach((type) => window.addEventListener(type, onGesture));
    return () => types.forEach((type) => window.removeEventListener(type, onGesture));
  }, [onGesture]);
}
