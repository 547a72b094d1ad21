// Draws the app's icons from public/favicon.svg: `npm run draw-icons`, whenever that changes.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const icons = new URL('../public/icons/', import.meta.url);
const mark = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');

/** Of a maskable icon a circle of four fifths is sure to be seen: the mark keeps within it. */
const drawings = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'maskable-512', size: 512, share: 0.72 },
  { name: 'apple-touch-icon', size: 180, share: 0.86 },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
mkdirSync(icons, { recursive: true });
for (const { name, size, share } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = share < 1 ? '#0d0f14' : 'transparent';
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">` +
      mark.replace('<svg ', `<svg width="${size * share}" height="${size * share}" `),
  );
  await page.screenshot({
    path: new URL(`${name}.png`, icons).pathname,
    omitBackground: share === 1,
  });
}
await browser.close();
