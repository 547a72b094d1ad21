/** Names that one page at a time may have; a page that is gone has none. */
export interface Claims {
  /** Claims a name for as long as the page lives. */
  hold(name: string): void;
  /** Runs `act` while nobody else has the name; does nothing where somebody has. */
  ifFree(name: string, act: () => void): Promise<void>;
}

/**
 * By the browser's locks, which there are only on pages that came over https; elsewhere every name
 * is free.
 */
export function browserClaims(locks: LockManager | undefined = navigator.locks): Claims {
  return {
    hold(name) {
      void locks?.request(name, () => new Promise(() => undefined)).catch(() => undefined);
    },
    async ifFree(name, act) {
      if (locks === undefined) {
        act();
        return;
      }
      await locks.request(name, { ifAvailable: true }, (lock) => lock !== null && act());
    },
  };
}
