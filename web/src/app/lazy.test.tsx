// @vitest-environment happy-dom
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { lazy } from './lazy';

test('lazy_parentRendersAgain_viewGoesOn', async () => {
  const [begins, ends] = [vi.fn(), vi.fn()];
  function View({ name }: { name: string }) {
    useLayoutEffect(() => {
      begins();
      return ends;
    }, []);
    return <p>{name}</p>;
  }
  const Lazy = lazy(async () => View);
  const root = document.createElement('div');
  render(<Lazy name="one" />, root);
  await vi.waitFor(() => expect(begins).toHaveBeenCalledTimes(1));
  render(<Lazy name="two" />, root);
  expect(root.textContent).toBe('two');
  expect(begins).toHaveBeenCalledTimes(1);
  expect(ends).not.toHaveBeenCalled();
});
