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

/** Runs in the page: notes the first frame on the screen, events' own timings and slow frames. */
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
  const note = (_now, { presentationTime }) => (seen.firstFrame ??= presentationTime);
  // Only of the first video: to be asked for its frames makes the browser draw one ahead.
  const waitForFrame = ({ target }) => target.requestVideoFrameCallback(note);
  document.addEventListener('loadstart', waitForFrame, { capture: true, once: true });
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

async function firstFrame(page, url) {
  await page.goto(url);
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
  const dropped = await droppedFrames(page);
  const next = timesToFirstFrame.slice(1);
  return {
    'next clip, ms to first frame, p50': quantile(next, 0.5),
    'next clip, ms to first frame, p75': quantile(next, 0.75),
    'next clip, ms to first frame, worst': quantile(next, 1),
    'page frames above 34 ms, %': share(frames, (millis) => millis > 34),
    'video frames dropped, %': dropped,
    'layout shift': Math.round(shift * 1000) / 1000,
  };
}

/** Of all videos of the page, in percent. */
async function droppedFrames(page) {
  const quality = await page.evaluate(() =>
    [...document.querySelectorAll('video')].map((video) => {
      const { droppedVideoFrames, totalVideoFrames } = video.getVideoPlaybackQuality();
      return { droppedVideoFrames, totalVideoFrames };
    }),
  );
  const total = (name) => quality.reduce((sum, each) => sum + each[name], 0);
  return rounded((100 * total('droppedVideoFrames')) / Math.max(1, total('totalVideoFrames')));
}

/** What the browser drops of the current clip when there is nothing around it. */
async function droppedAlone(page) {
  await page.goto(await page.evaluate(currentFile));
  await page.waitForTimeout(15_000);
  return droppedFrames(page);
}

const rounded = (number) => Math.round(10 * number) / 10;

const share = (numbers, test) =>
  rounded((100 * numbers.filter(test).length) / Math.max(1, numbers.length));

/** Somebody whom the server and the browser do not know yet. */
async function newcomer(browser, screen) {
  const context = await browser.newContext(screen);
  await context.addInitScript(observe);
  return context;
}

async function openTab(context, line) {
  const page = await context.newPage();
  if (line !== undefined) {
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', line);
  }
  return page;
}

/**
 * First frames of newcomers, of the same people when they come back, and of the clip's bare file:
 * what the browser needs for a page with a video, whoever made it.
 */
async function openings(browser, screen, line) {
  const [cold, warm, bare] = [[], [], []];
  for (let opened = 0; opened < Number(values.opens); opened++) {
    const context = await newcomer(browser, screen);
    let file = '';
    const open = async (millis, url) => {
      const page = await openTab(context, line);
      millis.push(await firstFrame(page, url));
      file = await page.evaluate(currentFile);
      await page.close();
    };
    await open(cold, address);
    await open(warm, address);
    await open(bare, file);
    await context.close();
  }
  const both = (millis) => `${quantile(millis, 0.5)} / ${quantile(millis, 0.75)}`;
  return { cold: both(cold), warm: both(warm), bare: both(bare) };
}

const currentFile = () =>
  [...document.querySelectorAll('video')].find(({ paused }) => !paused)?.currentSrc;

async function measure(browser, screen) {
  const { cold, warm, bare } = await openings(browser, screen);
  const throttled = await openings(browser, screen, fast4g);
  const context = await newcomer(browser, screen);
  const page = await openTab(context);
  await firstFrame(page, address);
  const scripts = await scriptKilobytes(page);
  const riffling = await riffle(page, Number(values.clips));
  const alone = await droppedAlone(page);
  await context.close();
  return {
    'JavaScript as transferred, KB': scripts,
    'first frame cold, ms from opening the address, p50 / p75': cold,
    'first frame warm, ms, p50 / p75': warm,
    'first frame of the bare file, ms, p50 / p75': bare,
    'the same over 8.1 Mbit/s with 165 ms, cold': throttled.cold,
    'the same over 8.1 Mbit/s with 165 ms, warm': throttled.warm,
    ...riffling,
    'video frames of the bare file dropped, %': alone,
  };
}

const browser = await chromium.launch(launchOptions);
const results = {};
// The browser's own start is nobody's first frame.
await firstFrame(await openTab(await newcomer(browser, screens.phone)), address);
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
