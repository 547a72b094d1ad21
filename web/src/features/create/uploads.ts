import { NoConnection, ServerError, type Send, type Sending } from '../../api';
import { Backoff } from '../../lib/backoff';
import { Store } from '../../lib/store';
import { Throughput } from '../../lib/throughput';
import type { Timers } from '../../lib/timers';

/** `waiting` is for a connection, or for a server that is busy or full. */
export type UploadStatus = 'sending' | 'paused' | 'waiting' | 'failed' | 'sent';

export interface UploadState {
  file: File;
  status: UploadStatus;
  /** Bytes that have gone out. */
  sent: number;
  bytesPerSecond: number;
  /** Why it waits, where that is not the connection, or why it failed. */
  failure?: unknown;
}

export interface UploadsOptions {
  send: Send;
  timers: Timers;
  /** Told when the whole file of a draft has arrived. */
  onSent(draft: string): void;
  /** Told when a file is not to be sent any more. */
  onForgotten?(draft: string): void;
}

const firstWaitMillis = 1000;
const longestWaitMillis = 30_000;

/** Files of drafts on their way; they go on while the page is open, whichever screen it shows. */
export class Uploads {
  readonly states = new Store<ReadonlyMap<string, UploadState>>(new Map());
  readonly #options: UploadsOptions;
  readonly #under = new Map<string, Underway>();

  constructor(options: UploadsOptions) {
    this.#options = options;
  }

  of(draft: string): UploadState | undefined {
    return this.states.get().get(draft);
  }

  /** Sends a file for a draft; one that was begun before goes on where it was. */
  begin(draft: string, file: File, place?: string): void {
    this.#under.get(draft)?.stop();
    this.#set(draft, { file, status: 'sending', sent: 0, bytesPerSecond: 0 });
    const underway = new Underway({ draft, file, place }, this.#options, (change) =>
      this.#on(draft, change),
    );
    this.#under.set(draft, underway);
    underway.start();
  }

  pause(draft: string): void {
    this.#under.get(draft)?.stop();
    this.#on(draft, { status: 'paused', bytesPerSecond: 0 });
  }

  /** Goes on after a pause, a failure or a wait. */
  resume(draft: string): void {
    this.#on(draft, { status: 'sending', failure: undefined });
    this.#under.get(draft)?.start();
  }

  /** The connection is back: whoever waits for it goes on. */
  connected(): void {
    this.states.get().forEach(({ status }, draft) => status === 'waiting' && this.resume(draft));
  }

  /** The connection is gone, which a request on its way may take long to notice. */
  disconnected(): void {
    this.states.get().forEach(({ status }, draft) => {
      if (status === 'sending') {
        this.#under.get(draft)?.stop();
        this.#on(draft, { status: 'waiting', failure: undefined, bytesPerSecond: 0 });
      }
    });
  }

  /** Stops, and forgets the file. */
  forget(draft: string): void {
    this.#under.get(draft)?.stop();
    this.#under.delete(draft);
    this.states.update((states) => new Map([...states].filter(([id]) => id !== draft)));
    this.#options.onForgotten?.(draft);
  }

  forgetAll(): void {
    [...this.#under.keys()].forEach((draft) => this.forget(draft));
  }

  #on(draft: string, change: Partial<UploadState>): void {
    const state = this.of(draft);
    if (state !== undefined && state.status !== 'sent') {
      this.#set(draft, { ...state, ...change });
    }
  }

  #set(draft: string, state: UploadState): void {
    this.states.update((states) => new Map(states).set(draft, state));
  }
}

/** What is sent for which draft, and where the server has some of it. */
interface Piece {
  draft: string;
  file: File;
  place: string | undefined;
}

type Tell = (change: Partial<UploadState>) => void;

/** One file on its way, with its waits between attempts. */
class Underway {
  readonly #sending: Sending;
  readonly #timers: Timers;
  readonly #throughput: Throughput;
  readonly #tell: Tell;
  readonly #backoff = new Backoff(firstWaitMillis, longestWaitMillis);
  #going = false;
  #cancelWait: () => void = () => undefined;

  constructor({ draft, file, place }: Piece, { send, timers, onSent }: UploadsOptions, tell: Tell) {
    this.#timers = timers;
    this.#tell = tell;
    this.#throughput = new Throughput(() => timers.now());
    const listener = {
      progress: (sent: number) => this.#progress(sent),
      sent: () => {
        tell({ status: 'sent', sent: file.size });
        onSent(draft);
      },
      failed: (failure: Error) => this.#failed(failure),
    };
    this.#sending = send(draft, file, listener, place);
  }

  start(): void {
    this.#cancelWait();
    this.#throughput.reset();
    this.#going = true;
    this.#sending.start();
  }

  stop(): void {
    this.#cancelWait();
    this.#going = false;
    this.#sending.stop();
  }

  #progress(sent: number): void {
    if (this.#going) {
      this.#backoff.reset();
      const bytesPerSecond = this.#throughput.note(sent);
      this.#tell({ status: 'sending', sent, failure: undefined, bytesPerSecond });
    }
  }

  #failed(failure: Error): void {
    if (!this.#going) {
      return;
    }
    if (!passes(failure)) {
      this.#going = false;
      this.#tell({ status: 'failed', failure, bytesPerSecond: 0 });
      return;
    }
    this.#tell({ status: 'waiting', failure, bytesPerSecond: 0 });
    const wait = Math.max(this.#backoff.next(), retryAfterMillis(failure));
    this.#cancelWait = this.#timers.after(wait, () => this.start());
  }
}

/** Whether the same may go well later: an upload that stood elsewhere than thought goes on there. */
function passes(failure: Error): boolean {
  if (!(failure instanceof ServerError)) {
    return failure instanceof NoConnection;
  }
  return failure.passing || failure.code === 'upload-offset' || failure.code === 'csrf';
}

/** Room is not made in a second, and each try sends a piece of the file. */
function retryAfterMillis(failure: Error): number {
  if (!(failure instanceof ServerError)) {
    return 0;
  }
  const least = failure.code === 'disk-full' ? longestWaitMillis : 0;
  return Math.max(least, failure.retryAfterSeconds * 1000);
}
