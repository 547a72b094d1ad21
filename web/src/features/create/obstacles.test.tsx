// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Draft } from '../../api';
import { aDraft } from '../../testing/drafts';
import { Obstacles } from './obstacles';

const sound = { id: 'sound', start: 0, volume: 1 };
const gone = { field: 'sound', code: 'sound-gone', detail: '' };

function textOf(parts: Partial<Draft>): string {
  const root = document.createElement('div');
  render(<Obstacles draft={aDraft(parts)} />, root);
  return root.textContent ?? '';
}

test('obstacles_soundThatIsGone_isNamedWithWhatToDo', () => {
  const text = textOf({ sound, obstacles: [gone] });
  expect(text).toContain('sound is not there any more');
  expect(text).toContain('Choose another sound');
});

test('obstacles_soundThatWasTakenOut_isNoneAnyMore', () => {
  expect(textOf({ obstacles: [gone] })).toBe('');
});
