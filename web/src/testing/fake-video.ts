type FrameCallback = (now: number, frame: { presentationTime: number }) => void;

/** What the player uses of a video element, without a browser; tests fire its events. */
export class FakeVideo extends EventTarget {
  readonly dataset: Record<string, string> = {};
  readonly style = { properties: new Map<string, string>(), setProperty: this.#setProperty };
  currentTime = 0;
  readyState = 0;
  error: unknown = null;
  duration = 20;
  paused = true;
  seeking = false;
  muted = true;
  preload = 'metadata';
  plays: { src: string; muted: boolean }[] = [];
  /** Why the browser would not let it play. */
  refuse: (video: FakeVideo) => boolean = () => false;
  readonly #awaitingFrame = new Map<number, FrameCallback>();
  #requests = 0;
  #src: string | undefined;

  get src(): string {
    return this.#src ?? '';
  }

  set src(value: string) {
    this.#src = value;
    this.readyState = 0;
    this.currentTime = 0;
    this.paused = true;
  }

  hasAttribute(name: string): boolean {
    return name === 'src' && this.#src !== undefined;
  }

  removeAttribute(): void {
    this.#src = undefined;
  }

  load(): void {
    this.error = null;
    this.currentTime = 0;
  }

  async play(): Promise<void> {
    this.plays.push({ src: this.src, muted: this.muted });
    if (this.refuse(this)) {
      throw new DOMException('a gesture is needed', 'NotAllowedError');
    }
    this.paused = false;
    this.becomeReady();
    this.dispatchEvent(new Event('playing'));
    this.presentFrame();
  }

  requestVideoFrameCallback(callback: FrameCallback): number {
    this.#awaitingFrame.set(++this.#requests, callback);
    return this.#requests;
  }

  cancelVideoFrameCallback(request: number): void {
    this.#awaitingFrame.delete(request);
  }

  /** Puts a frame on the screen, moving or not. */
  presentFrame(): void {
    const callbacks = [...this.#awaitingFrame.values()];
    this.#awaitingFrame.clear();
    const now = performance.now();
    callbacks.forEach((callback) => callback(now, { presentationTime: now }));
  }

  becomeReady(): void {
    this.readyState = 4;
    this.dispatchEvent(new Event('loadeddata'));
  }

  fail(): void {
    this.error = new Error('the file is broken');
    this.paused = true;
    this.dispatchEvent(new Event('error'));
  }

  pause(): void {
    if (!this.paused) {
      this.paused = true;
      this.dispatchEvent(new Event('pause'));
    }
  }

  #setProperty(this: { properties: Map<string, string> }, name: string, value: string): void {
    this.properties.set(name, value);
  }
}
