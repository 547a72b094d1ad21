import { expect, test } from 'vitest';
import { browserClaims } from './claims';

/** Locks of one browser, as far as claims need them. */
function someLocks(): LockManager {
  const held = new Set<string>();
  return {
    async request(name: string, ...rest: unknown[]) {
      const act = rest.at(-1) as (lock: Lock | null) => unknown;
      if (held.has(name)) {
        return act(null);
      }
      held.add(name);
      const answer = await act({ name, mode: 'exclusive' });
      held.delete(name);
      return answer;
    },
  } as unknown as LockManager;
}

const runs = async (locks: LockManager | undefined, name: string) => {
  let ran = false;
  await browserClaims(locks).ifFree(name, () => (ran = true));
  return ran;
};

test('ifFree_heldByAPage_doesNothing', async () => {
  const locks = someLocks();
  browserClaims(locks).hold('a');
  expect(await runs(locks, 'a')).toBe(false);
  expect(await runs(locks, 'b')).toBe(true);
  expect(await runs(locks, 'b')).toBe(true);
});
