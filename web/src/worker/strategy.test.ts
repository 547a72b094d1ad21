import { expect, test } from 'vitest';
import { outdated, strategyOf } from './strategy';

const origin = 'https://riffle.example';
const get = (path: string, mode: RequestMode = 'cors') => ({
  method: 'GET',
  mode,
  url: new URL(path, origin).href,
});

test.each([
  [get('/', 'navigate'), 'page'],
  [get('/@ada?tab=saved', 'navigate'), 'page'],
  [get('/assets/index-abc.js'), 'asset'],
  [get('/icons/icon-192.png'), 'asset'],
  [get('/api/feed?count=6'), 'network'],
  [get('/api/account/export', 'navigate'), 'network'],
  [get('/media/clip.mp4'), 'network'],
  [get('/service-worker.js'), 'network'],
  [get('https://elsewhere.example/assets/x.js'), 'network'],
  [{ ...get('/assets/index-abc.js'), method: 'POST' }, 'network'],
] as const)('strategyOf_%j_is_%s', (request, wanted) => {
  expect(strategyOf(request, origin)).toBe(wanted);
});

test('outdated_severalVersions_keepsTheOneBefore', () => {
  const names = ['riffle-1', 'other', 'riffle-2', 'riffle-3'];
  expect(outdated(names, 'riffle-3')).toEqual(['riffle-1']);
  expect(outdated(['riffle-3'], 'riffle-3')).toEqual([]);
});
