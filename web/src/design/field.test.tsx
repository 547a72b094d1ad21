// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { FilePicker } from './field';

test('choose_theSameFileAgain_isHeardAgain', () => {
  const chosen: string[] = [];
  const root = document.createElement('div');
  const onFile = ({ name }: File) => chosen.push(name);
  render(
    <FilePicker label="Video" accept="video/*" onFile={onFile}>
      <span />
    </FilePicker>,
    root,
  );
  const input = root.querySelector('input') as HTMLInputElement;
  const left: string[] = [];
  // As in a browser: a choice is no change where the input still has the same file.
  Object.defineProperties(input, {
    files: { value: [new File(['x'], 'take.mov')] },
    value: { set: (value: string) => left.push(value) },
  });
  input.dispatchEvent(new Event('change'));
  expect([chosen, left]).toEqual([['take.mov'], ['']]);
});
