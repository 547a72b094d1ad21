import { beforeEach, expect, test } from 'vitest';
import { NoConnection, ServerError, type Draft, type DraftChange } from '../../api';
import { aDraft } from '../../testing/drafts';
import { FakeTimers } from '../../testing/fake-timers';
import { changed } from './draft-fields';
import { DraftEditing } from './editing';

/** What stands for the server: one draft, and the changes that came. */
class FakeServer {
  draft = aDraft();
  readonly changes: DraftChange[] = [];
  failure: Error | undefined;
  /** Captions that this server does not take. */
  unwanted = /nothing/;

  save = async (version: number, fields: DraftChange): Promise<Draft> => {
    if (this.failure !== undefined) {
      throw this.failure;
    }
    if (version !== this.draft.version) {
      throw new ServerError(409, '', 0, 'draft-changed');
    }
    if (this.unwanted.test(fields.caption ?? '')) {
      throw new ServerError(400, 'mind the caption', 0, 'invalid');
    }
    this.changes.push(fields);
    this.draft = { ...changed(this.draft, fields), version: version + 1 };
    return this.draft;
  };

  load = async (): Promise<Draft> => this.draft;
}

let timers: FakeTimers;
let server: FakeServer;
let editing: DraftEditing;

beforeEach(() => {
  timers = new FakeTimers();
  server = new FakeServer();
  editing = new DraftEditing({ draft: server.draft, save: server.save, load: server.load, timers });
});

const state = () => editing.saving.get().state;

test('change_severalQuickly_areSavedOnceAndTogether', async () => {
  editing.change({ caption: 'H' });
  await timers.advance(300);
  editing.change({ caption: 'Hi', generated: true });
  expect([state(), editing.draft.get().caption]).toEqual(['unsaved', 'Hi']);
  await timers.advance(1000);
  expect(server.changes).toEqual([{ caption: 'Hi', generated: true }]);
  expect(state()).toBe('saved');
});

test('change_null_takesTheFieldAway', async () => {
  editing.change({ trim: { start: 1, end: 4 } });
  await editing.flush();
  editing.change({ trim: null });
  expect(editing.draft.get()).not.toHaveProperty('trim');
  await editing.flush();
  expect(server.draft).not.toHaveProperty('trim');
});

test('change_whileSaving_goesWithTheNextCall', async () => {
  editing.change({ caption: 'one' });
  const saving = editing.flush();
  editing.change({ caption: 'two' });
  expect(await saving).toBe(true);
  expect(server.draft.caption).toBe('two');
});

test('save_noConnection_keepsWhatWasTypedAndTriesAgain', async () => {
  server.failure = new NoConnection('cut');
  editing.change({ caption: 'kept' });
  expect(await editing.flush()).toBe(false);
  expect([state(), editing.draft.get().caption]).toEqual(['waiting', 'kept']);
  server.failure = undefined;
  await timers.advance(5000);
  expect([state(), server.draft.caption]).toEqual(['saved', 'kept']);
});

test('save_refused_saysWhyAndGoesWithTheNextChange', async () => {
  server.failure = new ServerError(400, 'too long', 0, 'invalid');
  editing.change({ caption: 'x' });
  await editing.flush();
  expect(editing.saving.get()).toEqual({ state: 'failed', failure: server.failure });
  server.failure = undefined;
  editing.change({ generated: true });
  await editing.flush();
  expect(server.draft).toMatchObject({ caption: 'x', generated: true });
});

test('save_oneFieldRefused_savesTheOthersAndSaysWhichIsNot', async () => {
  server.unwanted = /bad/;
  editing.change({ caption: 'bad', generated: true, visibility: 'private' });
  expect(await editing.flush()).toBe(false);
  expect(server.draft).toMatchObject({ caption: '', generated: true, visibility: 'private' });
  expect(editing.draft.get().caption).toBe('bad');
  expect([...editing.refused.get().keys()]).toEqual(['caption']);
  expect(editing.saving.get()).toMatchObject({
    state: 'failed',
    failure: { detail: 'mind the caption' },
  });
});

test('save_afterARefusal_keepsItUntilThatFieldIsChanged', async () => {
  server.unwanted = /bad/;
  editing.change({ caption: 'bad' });
  await timers.advance(1000);
  editing.change({ generated: true });
  await timers.advance(1000);
  expect(server.changes).toEqual([{ generated: true }]);
  expect(state()).toBe('failed');
  editing.change({ caption: 'good' });
  expect(editing.refused.get().size).toBe(0);
  await timers.advance(1000);
  expect([state(), server.draft.caption]).toEqual(['saved', 'good']);
});

test('save_fieldChangedWhileItWasRefused_isTriedAgain', async () => {
  server.unwanted = /bad/;
  editing.change({ caption: 'bad' });
  const saved = editing.flush();
  await Promise.resolve();
  editing.change({ caption: 'good' });
  expect(await saved).toBe(true);
  expect([server.draft.caption, editing.refused.get().size]).toEqual(['good', 0]);
});

test('save_publishedMeanwhile_isNotTriedFieldByField', async () => {
  let calls = 0;
  const save = async () => {
    calls++;
    throw new ServerError(409, '', 0, 'draft-busy');
  };
  editing = new DraftEditing({ draft: server.draft, save, load: server.load, timers });
  editing.change({ caption: 'late', generated: true });
  await editing.flush();
  expect([calls, state(), editing.refused.get().size]).toEqual([1, 'failed', 0]);
});

test('save_changedOnAnotherDevice_isAConflict', async () => {
  server.draft = { ...server.draft, caption: 'theirs', version: 7 };
  editing.change({ caption: 'mine' });
  await editing.flush();
  expect([state(), server.draft.caption]).toEqual(['conflict', 'theirs']);
  editing.change({ caption: 'mine again' });
  await timers.advance(5000);
  expect(server.draft.caption).toBe('theirs');
  await editing.takeTheirs();
  expect([state(), editing.draft.get().caption]).toEqual(['saved', 'theirs']);
  editing.change({ caption: 'and on' });
  expect(await editing.flush()).toBe(true);
});

test('save_onlyTheFileHasArrivedMeanwhile_isNone', async () => {
  const file = { name: 'a.mp4', bytes: 9, received: 9, durationSeconds: 3 };
  server.draft = { ...server.draft, file, version: 2 };
  editing.change({ caption: 'mine' });
  expect(await editing.flush()).toBe(true);
  expect(server.draft).toMatchObject({ caption: 'mine', file });
});

test('told_newerDraft_isShown', () => {
  editing.told({ ...server.draft, caption: 'from the desk', version: 2 });
  expect(editing.draft.get().caption).toBe('from the desk');
});

test('told_whileSomethingIsUnsaved_keepsItAndTakesTheFacts', () => {
  editing.change({ caption: 'mine' });
  const file = { name: 'a.mp4', bytes: 9, received: 4 };
  editing.told({ ...server.draft, file, version: 2 });
  expect(editing.draft.get()).toMatchObject({ caption: 'mine', file });
});

test('act_afterAChange_comesInItsTurn', async () => {
  editing.change({ caption: 'first' });
  void editing.flush();
  await editing.act(async (draft) => {
    expect(draft.caption).toBe('first');
    return { ...draft, state: 'queued' };
  });
  expect(editing.draft.get().state).toBe('queued');
});
