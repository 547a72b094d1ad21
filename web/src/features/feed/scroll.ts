/** What the feed needs of the element that scrolls. */
export interface Scroller {
  readonly clientHeight: number;
  scrollTop: number;
  scrollTo(options: { top: number; behavior: 'smooth' | 'instant' }): void;
}

const arrivedWithinPixels = 2;

/**
 * Keeps the place in the feed and the scroll position in step. While the feed moves to a place on
 * command, positions on the way there mean nothing; a viewer's own scrolling takes over.
 */
export class ScrollPosition {
  #heading: number | undefined;

  /** Which place the viewer has scrolled to, or undefined while on the way by command. */
  read(scroller: Scroller): number | undefined {
    const height = scroller.clientHeight;
    if (height === 0 || this.#isOnTheWay(scroller)) {
      return undefined;
    }
    return Math.round(scroller.scrollTop / height);
  }

  /** Scrolls to a place. */
  go(scroller: Scroller, index: number, behavior: 'smooth' | 'instant'): void {
    this.#heading = index;
    scroller.scrollTo({ top: index * scroller.clientHeight, behavior });
  }

  /** The viewer scrolls by hand from here on. */
  takeOver(): void {
    this.#heading = undefined;
  }

  /** Puts the scroll position where it belongs after the content or its size has changed. */
  align(scroller: Scroller, index: number): void {
    const place = scroller.scrollTop / Math.max(1, scroller.clientHeight);
    if (this.#heading === undefined && Math.abs(place - index) > 0.5) {
      scroller.scrollTop = index * scroller.clientHeight;
    }
  }

  #isOnTheWay(scroller: Scroller): boolean {
    if (this.#heading === undefined) {
      return false;
    }
    const distance = Math.abs(scroller.scrollTop - this.#heading * scroller.clientHeight);
    if (distance <= arrivedWithinPixels) {
      this.#heading = undefined;
    }
    return true;
  }
}
