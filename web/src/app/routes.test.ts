import { expect, test } from 'vitest';
import manifest from '../../public/manifest.webmanifest?raw';
import { routeOf } from './routes';

const { start_url: start, shortcuts } = JSON.parse(manifest) as {
  start_url: string;
  shortcuts: { url: string }[];
};

test('shortcuts_ofTheInstalledApp_leadToScreens', () => {
  const screens = [start, ...shortcuts.map(({ url }) => url)].map((url) => routeOf(url).screen);
  expect(screens).toEqual(['for-you', 'discover', 'create']);
});
