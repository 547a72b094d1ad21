import { expect, test } from 'vitest';
import { aClip } from '../../testing/clips';
import { actionsFor } from './decision-actions';

const person = { id: 'p', handle: 'p', name: 'P', color: '#fff', bio: '' };

test('actionsFor_publishedClip_canBeTakenDownNotRestored', () => {
  const actions = actionsFor({ kind: 'clip', subject: { clip: aClip(), person } });
  expect(actions).toContain('take-down');
  expect(actions).not.toContain('restore');
});

test('actionsFor_heldClip_canBeRestored', () => {
  const actions = actionsFor({ kind: 'clip', subject: { clip: aClip({ state: 'held' }), person } });
  expect(actions).toContain('restore');
});

test('actionsFor_soundTakenDown_canBeRestored', () => {
  const sound = { id: 's', title: 'S', attribution: '@p', url: '/s.m4a' };
  const file = (removed: boolean) =>
    actionsFor({ kind: 'sound', subject: { sound: { ...sound, removed }, person } });
  expect(file(true)).toContain('restore');
  expect(file(false)).toContain('take-down');
  expect(file(false)).not.toContain('restore');
});

test('actionsFor_person_isNoContent', () => {
  expect(actionsFor({ kind: 'person', subject: { person } })).not.toContain('take-down');
});
