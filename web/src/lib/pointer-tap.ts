import type { Timers } from './timers';

const doubleTapMillis = 260;
const longPressMillis = 500;
const movedPixels = 12;

export interface TapHandlers {
  /** After it is clear that no second tap follows. */
  onTap(): void;
  /** On the second and every further tap in quick succession. */
  onDoubleTap(x: number, y: number): void;
  onLongPress(): void;
}

/** Tells taps, double taps and long presses apart, from pointer positions in any one unit. */
export class TapRecognizer {
  readonly #handlers: TapHandlers;
  readonly #timers: Timers;
  #start: { x: number; y: number } | undefined;
  #cancelLongPress: (() => void) | undefined;
  #cancelTap: (() => void) | undefined;
  #lastDoubleTap = Number.NEGATIVE_INFINITY;

  constructor(handlers: TapHandlers, timers: Timers) {
    this.#handlers = handlers;
    this.#timers = timers;
  }

  down(x: number, y: number): void {
    this.#start = { x, y };
    this.#cancelLongPress?.();
    this.#cancelLongPress = this.#timers.after(longPressMillis, () => {
      this.#start = undefined;
      this.#handlers.onLongPress();
    });
  }

  move(x: number, y: number): void {
    if (
      this.#start !== undefined &&
      Math.hypot(x - this.#start.x, y - this.#start.y) > movedPixels
    ) {
      this.cancel();
    }
  }

  up(x: number, y: number): void {
    const pressed = this.#start !== undefined;
    this.cancel();
    if (pressed) {
      this.#tapped(x, y);
    }
  }

  /** The browser took the pointer for scrolling. */
  cancel(): void {
    this.#start = undefined;
    this.#cancelLongPress?.();
    this.#cancelLongPress = undefined;
  }

  #tapped(x: number, y: number): void {
    const again = this.#timers.now() - this.#lastDoubleTap < doubleTapMillis;
    if (this.#cancelTap !== undefined || again) {
      this.#cancelTap?.();
      this.#cancelTap = undefined;
      this.#lastDoubleTap = this.#timers.now();
      this.#handlers.onDoubleTap(x, y);
      return;
    }
    this.#cancelTap = this.#timers.after(doubleTapMillis, () => {
      this.#cancelTap = undefined;
      this.#handlers.onTap();
    });
  }
}
