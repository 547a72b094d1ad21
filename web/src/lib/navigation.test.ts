// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { addressOfClick, Navigation, safeAddress } from './navigation';
import { matchPath } from './path-pattern';

beforeEach(() => window.history.replaceState(null, '', '/start?q=1'));

test('go_address_isTheNewPlaceAndCountsIt', () => {
  const navigation = new Navigation(window);
  expect(navigation.place.get()).toMatchObject({ path: '/start', index: 0 });
  navigation.go('/search?q=cats', { state: { ids: ['a'] } });
  expect(navigation.place.get()).toMatchObject({ path: '/search', index: 1 });
  expect(navigation.place.get().query.get('q')).toBe('cats');
  expect(navigation.place.get().state).toEqual({ ids: ['a'] });
});

test('go_replacing_keepsTheCount', () => {
  const navigation = new Navigation(window);
  navigation.go('/a');
  navigation.go('/b', { replace: true });
  expect(navigation.place.get()).toMatchObject({ path: '/b', index: 1 });
});

test('back_whereTheVisitBegan_goesToTheFallback', () => {
  const navigation = new Navigation(window);
  navigation.back('/');
  expect(navigation.place.get().path).toBe('/');
});

test.each([
  ['/', '/', {}],
  ['/c/:id', '/c/abc/', { id: 'abc' }],
  ['/c/:id', '/c/%E0', undefined],
  ['/@:handle', '/@ada', { handle: 'ada' }],
  ['/@:handle', '/ada', undefined],
  ['/@:handle', '/@', undefined],
  ['/@:handle/followers', '/@ada/followers', { handle: 'ada' }],
  ['/tag/:tag', '/tag/caf%C3%A9', { tag: 'café' }],
  ['/settings', '/settings/profile', undefined],
])('matchPath_%s_%s', (pattern, path, wanted) => {
  expect(matchPath(pattern, path)).toEqual(wanted);
});

test.each([
  ['/inbox?x=1', '/inbox?x=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['/\t/evil.example', '/'],
  [null, '/'],
])('safeAddress_%s_is%s', (wanted, safe) => {
  expect(safeAddress(wanted)).toBe(safe);
});

function clickOn(markup: string, init: MouseEventInit = {}): string | undefined {
  document.body.innerHTML = markup;
  let address: string | undefined;
  const listen = (event: MouseEvent) => {
    address = addressOfClick(event, location.origin);
    event.preventDefault();
  };
  document.body.addEventListener('click', listen, { once: true });
  document.body
    .querySelector('b, a')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  return address;
}

test('addressOfClick_linkOfTheApp_isItsAddress', () => {
  expect(clickOn('<a href="/tag/sea?x=1"><b>sea</b></a>')).toBe('/tag/sea?x=1');
});

test('addressOfClick_otherLinks_areTheBrowsers', () => {
  expect(clickOn('<a href="https://example.org/">out</a>')).toBeUndefined();
  expect(clickOn('<a href="/api/account/export" download>export</a>')).toBeUndefined();
  expect(clickOn('<a href="/media/x.mp4">file</a>')).toBeUndefined();
  expect(clickOn('<a href="/inbox">new tab</a>', { ctrlKey: true })).toBeUndefined();
});
