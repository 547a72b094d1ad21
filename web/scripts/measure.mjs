// Measures the watch experience in Chromium: npm run measure -- http://localhost:8080 [--json]
// [--clips N] [--opens N]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    clips: { type: 'string', default: '20' },
    opens: { type: 'string', default: '12' },
  },
});
const [address] = positionals;
if (address === undefined) {
  throw new Error('give the address of a running server, such as http://localhost:8080');
}

const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
};

/** What Chromium's developer tools call fast 4G. */
const fast4g = {
  offline: false,
  downloadThroughput: 8.1e6 / 8,
  uploadThroughput: 1.35e6 / 8,
  latency: 165,
};

const launchOptions = {
  executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
};

/** Runs in the page: notes the first moving frame, events' own timings and slow frames. */
function observe() {
  const seen = { firstFrame: undefined, timesToFirstFrame: [], frames: [], shift: 0 };
  window.measured = seen;
  const send = window.fetch;
  window.fetch = (path, init) => {
    if (path === '/api/events') {
      const plays = JSON.parse(init.body).events.filter(({ type }) => type === 'play');
      seen.timesToFirstFrame.push(...plays.map(({ value }) => value));
    }
    return send(path, init);
  };
  const note = () => (seen.firstFrame ??= performance.now());
  const waitForFrame = ({ target }) => target.requestVideoFrameCallback(note);
  document.addEventListener('playing', waitForFrame, true);
  new PerformanceObserver((list) => {
    list.getEntries().forEach(({ value }) => (seen.shift += value));
  }).observe({ type: 'layout-shift', buffered: true });
  let last = performance.now();
  const frame = (now) => {
    seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const quantile = (numbers, q) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN);
};

async function firstFrame(page) {
  await page.goto(address);
  await page.waitForFunction(() => window.measured?.firstFrame !== undefined);
  return Math.round(await page.evaluate(() => window.measured.firstFrame));
}

async function scriptKilobytes(page) {
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  return Math.round(bytes / 102.4) / 10;
}

/** Looks at each clip for a moment and goes on, as a viewer does who knows what they want. */
async function riffle(page, clips) {
  await page.evaluate(() => (window.measured.frames.length = 0));
  for (let clip = 0; clip < clips; clip++) {
    await page.keyboard.press('j');
    await page.waitForTimeout(1500);
  }
  const { timesToFirstFrame, frames, shift } = await page.evaluate(() => window.measured);
  const quality = await page.evaluate(() =>
    [...document.querySelectorAll('video')].map((video) => {
      const { droppedVideoFrames, totalVideoFrames } = video.getVideoPlaybackQuality();
      return { droppedVideoFrames, totalVideoFrames };
    }),
  );
  const total = (name) => quality.reduce((sum, each) => sum + each[name], 0);
  const next = timesToFirstFrame.slice(1);
  return {
    'next clip, ms to first frame, p50': quantile(next, 0.5),
    'next clip, ms to first frame, p75': quantile(next, 0.75),
    'next clip, ms to first frame, worst': quantile(next, 1),
    'page frames above 34 ms, %': share(frames, (millis) => millis > 34),
    'video frames dropped, %':
      Math.round((1000 * total('droppedVideoFrames')) / Math.max(1, total('totalVideoFrames'))) /
      10,
    'layout shift': Math.round(shift * 1000) / 1000,
  };
}

const share = (numbers, test) =>
  Math.round((1000 * numbers.filter(test).length) / Math.max(1, numbers.length)) / 10;

async function visit(browser, screen, line) {
  const context = await browser.newContext(screen);
  await context.addInitScript(observe);
  const page = await context.newPage();
  if (line !== undefined) {
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', line);
  }
  return page;
}

/** First frames of newcomers, and of the same people when they come back at once. */
async function openings(browser, screen, line) {
  const cold = [];
  const warm = [];
  for (let opened = 0; opened < Number(values.opens); opened++) {
    const page = await visit(browser, screen, line);
    cold.push(await firstFrame(page));
    warm.push(await firstFrame(page));
    await page.context().close();
  }
  const both = (millis) => `${quantile(millis, 0.5)} / ${quantile(millis, 0.75)}`;
  return { cold: both(cold), warm: both(warm) };
}

async function measure(browser, screen) {
  const { cold, warm } = await openings(browser, screen);
  const throttled = await openings(browser, screen, fast4g);
  const page = await visit(browser, screen);
  await firstFrame(page);
  const scripts = await scriptKilobytes(page);
  const riffling = await riffle(page, Number(values.clips));
  await page.context().close();
  return {
    'JavaScript as transferred, KB': scripts,
    'first frame cold, ms from opening the address, p50 / p75': cold,
    'first frame warm, ms, p50 / p75': warm,
    'the same over 8.1 Mbit/s with 165 ms, cold': throttled.cold,
    'the same over 8.1 Mbit/s with 165 ms, warm': throttled.warm,
    ...riffling,
  };
}

const browser = await chromium.launch(launchOptions);
const results = {};
// The browser's own start is nobody's first frame.
await firstFrame(await visit(browser, screens.phone));
for (const [name, screen] of Object.entries(screens)) {
  results[name] = await measure(browser, screen);
}
await browser.close();
console.log(values.json ? JSON.stringify(results, null, 2) : '');
if (!values.json) {
  Object.entries(results).forEach(([name, figures]) => {
    console.log(name);
    Object.entries(figures).forEach(([what, figure]) => console.log(`  ${what}: ${figure}`));
  });
}
