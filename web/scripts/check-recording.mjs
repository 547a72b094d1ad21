// Records in real Chromium, from its fake camera, and looks at the files with ffprobe:
// node scripts/check-recording.mjs [URL] [HANDLE PASSWORD]. URL is a running app, such as of
// `npm run dev:fake`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [, , url = 'http://localhost:5173', handle = 'mira', password = 'a lantern by the sea'] =
  process.argv;
const folder = mkdtempSync(join(tmpdir(), 'riffle-recording-'));
const id = (page, name) => page.locator(`[data-testid="${name}"]`).first();
const soundSeconds = 20;

const browser = await chromium.launch({
  executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--autoplay-policy=no-user-gesture-required',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--auto-select-desktop-capture-source=Entire screen',
  ],
});
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
const page = await context.newPage();
page.setDefaultTimeout(30_000);
page.on('pageerror', (failure) => fail('page', failure.message));

const fail = (name, why) => {
  process.exitCode = 1;
  console.error(`${name}: ${why}`);
};

/** 16-bit mono of a second's beep at every second, for what a server would have. */
function beeps() {
  const rate = 48_000;
  const data = Buffer.alloc(44 + soundSeconds * rate * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(data.length - 8, 4);
  data.write('WAVEfmt ', 8);
  [16, 1 | (1 << 16), rate, rate * 2, 2 | (16 << 16)].forEach((word, index) =>
    data.writeUInt32LE(word, 16 + index * 4),
  );
  data.write('data', 36);
  data.writeUInt32LE(data.length - 44, 40);
  for (let sample = 0; sample < soundSeconds * rate; sample++) {
    const loud = sample % rate < rate / 20 ? 12_000 : 0;
    data.writeInt16LE(
      Math.round(loud * Math.sin((sample * 880 * 2 * Math.PI) / rate)),
      44 + sample * 2,
    );
  }
  return data;
}

await page.route('**/api/sounds/beeps', (route) =>
  route.fulfill({ json: { id: 'beeps', title: 'Beeps on the second', url: '/media/beeps.wav' } }),
);
await page.route('**/media/beeps.wav', (route) =>
  route.fulfill({ body: beeps(), contentType: 'audio/wav' }),
);

async function signIn() {
  await page.goto(`${url}/sign-in`);
  await id(page, 'handle').fill(handle);
  await id(page, 'password').fill(password);
  await id(page, 'sign-in').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

async function open(query = '') {
  await page.goto(`${url}/create/record${query}`);
  await page.locator('[data-testid=screen-record][data-phase=ready]').waitFor();
  if ((await id(page, 'tool-timer').getAttribute('data-on')) === 'true') {
    await choose('tool-timer', 'option-0');
  }
}

async function choose(tool, option) {
  await id(page, tool).click();
  await id(page, option).click();
  await id(page, tool).click();
}

/** Records until the clock of the take has gone on by some seconds. */
async function record(seconds) {
  const clock = id(page, 'record-time');
  const now = async () => Number(await clock.getAttribute('data-seconds'));
  const goal = (await now()) + seconds;
  await id(page, 'record-button').click();
  await page.waitForFunction(
    (wanted) =>
      Number(document.querySelector('[data-testid=record-time]').getAttribute('data-seconds')) >=
      wanted,
    goal,
    { polling: 20 },
  );
  await id(page, 'record-button').click();
  await page.locator('[data-testid=screen-record][data-phase=ready]').waitFor();
}

/** Finishes the take and looks at its file. */
async function finish(name) {
  await id(page, 'record-done').click();
  return look(name);
}

async function look(name) {
  const video = id(page, 'take-video');
  await video.waitFor({ timeout: 180_000 });
  const path = join(folder, `${name}.video`);
  const [download] = await Promise.all([page.waitForEvent('download'), video.evaluate(save)]);
  await download.saveAs(path);
  const { seconds, latency, voice } = await video.evaluate((element) => ({ ...element.dataset }));
  return {
    path,
    bytes: statSync(path).size,
    seconds: Number(seconds),
    latency,
    voice,
    ...probe(path),
  };
}

/** The page's policy lets nothing read the file again but a download. */
function save(element) {
  const link = Object.assign(document.createElement('a'), { href: element.src, download: 'take' });
  link.click();
}

function probe(path) {
  const text = execFileSync('ffprobe', [
    ...['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_packets', path],
  ]);
  const { streams, packets, format } = JSON.parse(text);
  const video = streams.find(({ codec_type: type }) => type === 'video');
  const audio = streams.find(({ codec_type: type }) => type === 'audio');
  const times = (type) =>
    packets.filter(({ codec_type: each }) => each === type).map(({ pts_time: at }) => Number(at));
  return {
    video,
    audio,
    duration: Number(format.duration ?? packets.at(-1).pts_time),
    pictures: times('video'),
    sounds: times('audio'),
  };
}

function expect(name, found, wanted) {
  const gaps = found.pictures.slice(1).map((at, index) => at - found.pictures[index]);
  const codec = [found.video?.codec_name, found.audio?.codec_name].filter(Boolean).join('+');
  console.log(
    `${name}: ${found.duration.toFixed(2)} s ${codec} ${(found.bytes / 1e6).toFixed(2)} MB, ` +
      `${found.pictures.length} frames, longest gap ${(1000 * Math.max(...gaps)).toFixed(0)} ms, ` +
      `latency ${found.latency} ms`,
  );
  const problems = [
    ...wrongTimes(found, gaps, wanted),
    ...wrongTracks(found, wanted),
    decodes(found.path),
  ];
  problems.filter(Boolean).forEach((problem) => fail(name, problem));
}

/** A busy machine presses the button late: a take may be longer than asked for, not shorter. */
const latestSeconds = 2.5;

/** The browser's own recorder keeps times of its own, to about half a second. */
const looseSeconds = 0.6;

function wrongTimes(
  { duration, seconds, pictures },
  gaps,
  { from, to = from + latestSeconds, loose = false },
) {
  const slack = loose ? looseSeconds : 0;
  return [
    Math.abs(duration - seconds) > 0.06 + slack && `${duration} s for a take of ${seconds} s`,
    (seconds < from || seconds > to) && `a take of ${seconds} s`,
    pictures[0] > slack && `begins at ${pictures[0]} s`,
    gaps.some((gap) => gap <= 0) && 'frames are out of order',
    pictures.at(-1) >= seconds + slack && 'a frame comes after the end',
  ];
}

function wrongTracks({ video, audio, sounds, seconds }, { sound, loose = false }) {
  const end = audio === undefined ? seconds : (sounds.at(-1) ?? 0);
  return [
    (video?.width !== 720 || video?.height !== 1280) && 'wrong size',
    (audio !== undefined) !== sound && 'there is sound where none belongs, or none',
    Math.abs(end - seconds) > (loose ? looseSeconds : 0.08) && `the sound ends at ${end} s`,
  ];
}

/** What ffmpeg complains of when it decodes all of it. */
function decodes(path) {
  const said = execFileSync('ffmpeg', ['-v', 'error', '-i', path, '-f', 'null', '-'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return said === '' ? false : said;
}

const cases = {
  async plain() {
    await open();
    await record(3);
    expect('plain', await finish('plain'), { from: 2.9, sound: true });
  },
  async segments() {
    await open();
    await record(1.2);
    await record(1);
    await id(page, 'record-undo').click();
    await record(1.2);
    expect('segments', await finish('segments'), { from: 2.2, to: 8, sound: true });
  },
  async slow() {
    await open();
    await choose('tool-speed', 'option-0.5');
    await record(3);
    expect('slow', await finish('slow'), { from: 2.9, to: 8, sound: false });
  },
  async fast() {
    await open();
    await choose('tool-speed', 'option-2');
    await record(1.5);
    expect('fast', await finish('fast'), { from: 1.4, sound: false });
  },
  async perform() {
    await open('?sound=beeps&start=2');
    await record(3);
    expect('perform', await finish('perform'), { from: 2.9, sound: true });
  },
  async photos() {
    await page.goto(`${url}/create/record?mode=photos`);
    const picture = await page.screenshot();
    const files = [1, 2, 3].map((n) => ({
      name: `${n}.png`,
      mimeType: 'image/png',
      buffer: picture,
    }));
    await id(page, 'photo-files').setInputFiles(files);
    await id(page, 'photos-make').click();
    expect('photos', await look('photos'), { from: 9, to: 9, sound: false });
  },
  /** As a browser without WebCodecs would. */
  async fallback() {
    await page.addInitScript(() => delete globalThis.VideoEncoder);
    await open();
    await record(2);
    await record(1);
    expect('fallback', await finish('fallback'), { from: 2.9, to: 8, sound: true, loose: true });
  },
};

await signIn();
for (const [name, run] of Object.entries(cases)) {
  try {
    await run();
  } catch (failure) {
    fail(name, failure.message.split('\n').slice(0, 3).join(' '));
  }
}
await browser.close();
if (process.exitCode === undefined) {
  rmSync(folder, { recursive: true });
} else {
  console.error(`files are in ${folder}`);
}
