import { NoConnection, ServerError, type Draft, type DraftChange } from '../../api';
import { Backoff } from '../../lib/backoff';
import { Store } from '../../lib/store';
import type { Timers } from '../../lib/timers';
import { changed, sameFields } from './draft-fields';

/** What the server refuses of one field alone, beside what is invalid. */
const fieldCodes: ReadonlySet<string> = new Set([
  'base-gone',
  'duet-not-allowed',
  'stitch-not-allowed',
  'sound-gone',
  'sound-not-allowed',
  'sound-taken-down',
]);

export type FieldName = keyof DraftChange;

interface Refused {
  value: unknown;
  failure: unknown;
}

/** `waiting` is for the connection; `conflict`: another device changed the draft meanwhile. */
export type SavingState = 'saved' | 'unsaved' | 'saving' | 'waiting' | 'failed' | 'conflict';

export interface Saving {
  state: SavingState;
  failure?: unknown;
}

export interface DraftEditingOptions {
  draft: Draft;
  save(version: number, fields: DraftChange): Promise<Draft>;
  load(): Promise<Draft>;
  timers: Timers;
}

const pauseMillis = 700;

/**
 * A draft that is being changed here: every change is kept on the server soon after it was made.
 * One call at a time; changes that come meanwhile go with the next one. A field that is refused
 * keeps no other from being saved; it is sent again once it is changed, or on request.
 */
export class DraftEditing {
  /** As its maker sees it: what the server has, and what they changed since. */
  readonly draft: Store<Draft>;
  readonly saving = new Store<Saving>({ state: 'saved' });
  /** Why fields are not on the server as they are shown. */
  readonly refused = new Store<ReadonlyMap<FieldName, unknown>>(new Map());
  readonly #options: DraftEditingOptions;
  readonly #backoff = new Backoff(2000, 30_000);
  #server: Draft;
  #sent: DraftChange = {};
  #unsent: DraftChange = {};
  readonly #refused = new Map<FieldName, Refused>();
  #queue: Promise<unknown> = Promise.resolve();
  #cancelTimer: () => void = () => undefined;

  constructor(options: DraftEditingOptions) {
    this.#options = options;
    this.#server = options.draft;
    this.draft = new Store(options.draft);
  }

  /** As the server has it, will have it once what is being sent has arrived, and should have it. */
  get versions(): readonly Draft[] {
    return [this.#server, changed(this.#server, this.#sent), this.draft.get()];
  }

  change(fields: DraftChange): void {
    this.#unsent = { ...this.#unsent, ...fields };
    namesOf(fields).forEach((name) => this.#refused.delete(name));
    this.#show();
    if (this.saving.get().state !== 'conflict') {
      this.saving.set({ state: 'unsaved' });
      this.#saveAfter(pauseMillis);
    }
  }

  /** Saves what is not saved yet; whether everything is. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    await this.#enqueue(() => {
      this.#unsent = { ...this.#refusedFields(), ...this.#unsent };
      this.#refused.clear();
      return this.#save();
    });
    return this.saving.get().state === 'saved';
  }

  /** Another change of the draft than of its fields, such as publishing it; in its turn. */
  act(call: (draft: Draft) => Promise<Draft>): Promise<void> {
    return this.#enqueue(async () => {
      this.#server = await call(this.#server);
      this.#show();
    });
  }

  /** The server tells how the draft is now. */
  told(draft: Draft): void {
    const busy = Object.keys({ ...this.#sent, ...this.#unsent }).length > 0;
    if (!busy && draft.version >= this.#server.version) {
      this.#server = draft;
    } else {
      const { state, file, problem, progress, clip } = draft;
      const facts = { state, file, problem, progress, clip };
      this.#server = Object.assign({ ...this.#server }, withoutAbsent(facts));
    }
    this.#show();
  }

  /** Takes what the other device made of it; what was changed here since is lost. */
  async takeTheirs(): Promise<void> {
    await this.#enqueue(async () => {
      this.#server = await this.#options.load();
      this.#unsent = {};
      this.#refused.clear();
      this.saving.set({ state: 'saved' });
      this.#show();
    });
  }

  /** Tries at once what waits for a connection. */
  retry(): void {
    const { state } = this.saving.get();
    if (state === 'waiting' || state === 'failed') {
      void this.flush();
    }
  }

  /** Nothing is saved any more after this. */
  close(): void {
    this.#cancelTimer();
  }

  #show(): void {
    const fields = { ...this.#refusedFields(), ...this.#sent, ...this.#unsent };
    this.draft.set(changed(this.#server, fields));
    const failures = [...this.#refused].map(([name, { failure }]) => [name, failure] as const);
    this.refused.set(new Map(failures));
  }

  #refusedFields(): DraftChange {
    const values = [...this.#refused].map(([name, { value }]) => [name, value]);
    return Object.fromEntries(values) as DraftChange;
  }

  #saveAfter(millis: number): void {
    this.#cancelTimer();
    const save = () => void this.#enqueue(() => this.#save());
    this.#cancelTimer = this.#options.timers.after(millis, save);
  }

  #enqueue(task: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(task);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #save(): Promise<void> {
    if (namesOf(this.#unsent).length === 0 || this.saving.get().state === 'conflict') {
      return;
    }
    this.#sent = this.#unsent;
    this.#unsent = {};
    this.saving.set({ state: 'saving' });
    try {
      await this.#sendAll();
      this.#backoff.reset();
      this.saving.set(this.#outcome());
    } catch (failure) {
      this.#unsent = { ...this.#sent, ...this.#unsent };
      this.#sent = {};
      await this.#failed(failure);
      return;
    }
    this.#show();
    await this.#save();
  }

  #outcome(): Saving {
    const [first] = this.#refused.values();
    return first === undefined ? { state: 'saved' } : { state: 'failed', failure: first.failure };
  }

  /** Together if that can be; where a field is refused, each for itself. */
  async #sendAll(): Promise<void> {
    const refusal = await this.#send(this.#sent);
    const names = refusal === undefined ? [] : namesOf(this.#sent);
    for (const name of names) {
      const alone = { [name]: this.#sent[name] };
      const failure = names.length === 1 ? refusal : await this.#send(alone);
      if (failure !== undefined) {
        this.#refuse(name, failure);
      }
    }
  }

  /** Why the server refuses a field; what fails otherwise is thrown. */
  async #send(fields: DraftChange): Promise<ServerError | undefined> {
    try {
      this.#server = await this.#options.save(this.#server.version, fields);
      namesOf(fields).forEach((name) => this.#forgetSent(name));
      return undefined;
    } catch (failure) {
      if (isOfField(failure)) {
        return failure;
      }
      throw failure;
    }
  }

  /** What was changed meanwhile is still to be tried. */
  #refuse(name: FieldName, failure: ServerError): void {
    if (!(name in this.#unsent)) {
      this.#refused.set(name, { value: this.#sent[name], failure });
    }
    this.#forgetSent(name);
  }

  #forgetSent(name: FieldName): void {
    const others = Object.entries(this.#sent).filter(([other]) => other !== name);
    this.#sent = Object.fromEntries(others) as DraftChange;
  }

  async #failed(failure: unknown): Promise<void> {
    if (failure instanceof ServerError && failure.code === 'draft-changed') {
      await this.#reconcile();
    } else if (failure instanceof NoConnection || (failure as ServerError).passing === true) {
      this.saving.set({ state: 'waiting', failure });
      this.#saveAfter(this.#backoff.next());
    } else {
      this.saving.set({ state: 'failed', failure });
    }
  }

  /** Only where another device changed a field is it a conflict; an arrived file is none. */
  async #reconcile(): Promise<void> {
    const theirs = await this.#options.load().catch(() => undefined);
    if (theirs === undefined) {
      this.saving.set({ state: 'waiting' });
      this.#saveAfter(this.#backoff.next());
    } else if (sameFields(theirs, this.#server) && theirs.version !== this.#server.version) {
      this.#server = theirs;
      await this.#save();
    } else {
      this.saving.set({ state: 'conflict' });
    }
  }
}

const namesOf = (fields: DraftChange) => Object.keys(fields) as FieldName[];

function isOfField(failure: unknown): failure is ServerError {
  return failure instanceof ServerError && (failure.status === 400 || fieldCodes.has(failure.code));
}

function withoutAbsent<T extends object>(values: T): Partial<T> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Partial<T>;
}
