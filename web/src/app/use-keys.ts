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
