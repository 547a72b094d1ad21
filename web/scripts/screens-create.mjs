// Pictures of creating and of the studio, of a running demo:
// node scripts/screens-create.mjs URL PASSWORD [NAME ...]
// Signs somebody up who publishes clips, lets others watch them, and looks at what there is then.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { guestsWatch, membersSpeak } from './audience.mjs';
import {
  ask,
  at,
  desktop,
  id,
  launch,
  open,
  password,
  phone,
  photo,
  signIn,
  signUp,
  tell,
  url,
} from './pictures.mjs';

const scratch = await mkdtemp(join(tmpdir(), 'riffle-screens-'));
const fakeDevices = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
const stamp = Date.now() % 100_000;

/** Clips that the demo has drawn as files to publish, the longest first. */
async function takes(page) {
  const { clips } = await ask(page, 'feed?count=10');
  const longest = clips
    .filter(({ generated }) => generated)
    .toSorted((a, b) => b.durationSeconds - a.durationSeconds)
    .slice(0, 4);
  return Promise.all(
    longest.map(async ({ caption, tags, sources, poster }) => {
      const bytes = async (path) => (await page.request.get(url + path)).body();
      return {
        caption: `${caption} #${tags[0]}`,
        video: await bytes(sources.at(-1).url),
        still: await bytes(poster),
      };
    }),
  );
}

/** What the fake camera shows: a take, where ffmpeg is there to turn it into what Chromium reads. */
async function cameraOf({ video }) {
  const [from, to] = [join(scratch, 'take.mp4'), join(scratch, 'camera.mjpeg')];
  await writeFile(from, video);
  const size = 'crop=iw:iw*4/3,scale=480:640';
  return promisify(execFile)('ffmpeg', [
    '-v',
    'error',
    '-i',
    from,
    '-t',
    '4',
    '-vf',
    size,
    to,
  ]).then(
    () => [`--use-file-for-fake-video-capture=${to}`],
    () => [],
  );
}

async function until(check) {
  for (let tries = 0; tries < 120; tries++) {
    const value = await check();
    if (value) {
      return value;
    }
    await pause(500);
  }
  throw new Error('it took more than a minute');
}

const draftOf = (page, draft) => ask(page, `drafts/${draft}`);
const out = ({ state, clip }) => (state === 'done' || state === 'playable') && clip;

/** A draft with a file that has arrived and was looked at. */
async function draftWith(page, name, { video }, fields) {
  const { id: draft } = await tell(page.request, 'POST', 'drafts', fields);
  await page.goto(`${url}/create`);
  const row = page.locator(`[data-draft-id="${draft}"]`);
  const file = { name, mimeType: 'video/mp4', buffer: video };
  await row.locator('[data-testid=draft-file]').setInputFiles(file);
  await until(async () => (await draftOf(page, draft)).file?.durationSeconds);
  return draft;
}

async function publish(page, name, take, fields) {
  const draft = await draftWith(page, name, take, fields);
  await tell(page.request, 'POST', `drafts/${draft}/publish`);
  return { draft, clip: await until(async () => out(await draftOf(page, draft))) };
}

const tool = (draft, name) => async (page) => {
  await at(`/create/edit/${draft}`, 'screen-edit')(page);
  await id(page, `tab-${name}`).click();
  await id(page, `tool-${name}`).waitFor();
};

const room = (query) => async (page) => {
  await at(`/create/record${query}`, 'record-button')(page);
  await page.waitForTimeout(1200);
};

async function recording(page) {
  await id(page, 'record-button').click();
  await page.waitForTimeout(3000);
}

async function chosenPhotos(page) {
  await at('/create/record?mode=photos', 'photo-files')(page);
  await id(page, 'photo-files').setInputFiles(
    material.map(({ still }, n) => ({ name: `${n}.jpg`, mimeType: 'image/jpeg', buffer: still })),
  );
  await id(page, 'photo').waitFor();
}

const quiet = await launch();
const maker = await open(quiet, desktop);
const material = await takes(maker);
const [first, second, third, fourth] = material;
await signUp(maker.request, `mira${stamp}`, 'Mira Holm');
await maker.goto(`${url}/create`);

const lead = await publish(maker, 'one.mp4', first, { caption: first.caption });
const next = await publish(maker, 'two.mp4', second, { caption: second.caption });
const friend = await open(quiet, desktop);
await signUp(friend.request, `leo${stamp}`, 'Leo Brandt');
await friend.goto(`${url}/create`);
const { durationSeconds } = await ask(maker, `clips/${lead.clip}`);
await publish(friend, 'duet.mp4', third, {
  caption: 'My turn! #duet',
  base: {
    kind: 'duet',
    clip: lead.clip,
    layout: 'side-by-side',
    start: 0,
    seconds: durationSeconds,
  },
});
await publish(friend, 'stitch.mp4', second, {
  caption: 'And this is what became of it',
  base: { kind: 'stitch', clip: lead.clip, start: 0, seconds: 3 },
});
const own = [await ask(maker, `clips/${lead.clip}`), await ask(maker, `clips/${next.clip}`)];
await guestsWatch(40, own);
await membersSpeak(own[0].creator.id, lead.clip, [
  ['Nora Lind', 'How did you do the second part?'],
  ['Ivo Marek', 'Seen five times now.'],
  ['Ana Prado', 'More of these, please!'],
]);

const { sound } = own[0];
const edited = await draftWith(maker, 'evening.mp4', third, {
  caption: `Evening light, third try #slow @leo${stamp}`,
  ...(sound && { sound: { id: sound.id, start: 0, volume: 0.8 } }),
});
await tell(maker.request, 'POST', 'drafts', { caption: 'For Sunday' });
const answer = await draftWith(maker, 'answer.mp4', fourth, {
  caption: 'Our turn',
  base: { kind: 'duet', clip: lead.clip, layout: 'side-by-side', start: 0, seconds: 3 },
});
const member = await maker.context().storageState();
const live = await launch([...fakeDevices, ...(await cameraOf(second))]);

async function screens(name, size, take) {
  const still = await open(quiet, size, { storageState: member });
  const filmed = await open(live, size, {
    storageState: member,
    permissions: ['camera', 'microphone'],
  });
  const of = (what) => `${name}-${what}`;
  await photo(still, of('create'), at('/create', 'draft'));
  await photo(filmed, of('record'), room(''));
  await photo(filmed, of('record-filters'), async (page) => {
    await id(page, 'tool-filters').click();
  });
  await photo(filmed, of('recording'), async (page) => {
    await id(page, 'tool-filters').click();
    await recording(page);
  });
  await photo(filmed, of('record-duet'), room(`?duet=${lead.clip}`));
  await photo(filmed, of('record-stitch'), at(`/create/record?stitch=${lead.clip}`, 'stitch-use'));
  await photo(filmed, of('photos'), chosenPhotos);
  for (const each of ['details', 'cut', 'sound', 'text', 'captions']) {
    await photo(still, of(`edit-${each}`), async (page) => {
      await tool(edited, each)(page);
      await page.waitForTimeout(1500);
    });
  }
  await photo(still, of('edit-base'), async (page) => {
    await tool(answer, 'base')(page);
    await page.waitForTimeout(1500);
  });
  await photo(still, of('edit-clip'), at(`/c/${lead.clip}/edit`, 'screen-edit-clip'));
  await photo(still, of('sounds'), async (page) => {
    await tool(edited, 'sound')(page);
    await id(page, 'pick-sound').click();
    await id(page, 'sound-row').waitFor();
  });
  if (sound) {
    await photo(still, of('sound'), at(`/sounds/${sound.id}`, 'card'));
    await photo(still, of('sound-menu'), async (page) => {
      await id(page, 'sound-menu').click();
    });
    await photo(filmed, of('record-sound'), room(`?sound=${sound.id}`));
  }
  await photo(still, of('derived'), at(`/c/${lead.clip}/derived`, 'card'));
  await photo(still, of('studio'), at('/studio', 'studio-clip'));
  await photo(still, of('studio-clip'), at(`/studio/${lead.clip}`, 'plot'));
  await photo(still, of('studio-retention'), async (page) => {
    await id(page, 'studio-retention').evaluate((section) => section.scrollIntoView());
  });
  await photo(still, of('studio-introduction'), async (page) => {
    await id(page, 'studio-introduction').scrollIntoViewIfNeeded();
  });
  await photo(filmed, of('unsent'), async (page) => {
    await page.route('**/api/uploads**', (route) => route.abort());
    page.once('dialog', (dialog) => dialog.accept());
    await room('')(page);
    await id(page, 'record-button').click();
    await page.locator('[data-testid=record-time][data-seconds^="1"]').waitFor();
    await id(page, 'record-button').click();
    await id(page, 'record-done').click();
    await id(page, 'resume-upload').waitFor();
    await page.goto(`${url}/create`);
    await id(page, 'unsent-take').waitFor();
  });
  await photo(still, of('outcome'), async (page) => {
    const draft = await draftWith(page, `${name}.mp4`, take, { caption: `From my ${name}` });
    await at(`/create/edit/${draft}`, 'screen-edit')(page);
    await id(page, 'publish').click();
    await id(page, 'outcome').waitFor();
  });
}

await screens('phone', phone, fourth);
await screens('desktop', desktop, third);
if (sound) {
  const report = { kind: 'sound', id: sound.id, reason: 'copyright', note: 'That is our song.' };
  await tell(friend.request, 'POST', 'reports', report);
  for (const [name, size] of Object.entries({ phone, desktop })) {
    const desk = await open(quiet, size);
    await signIn(desk, 'admin', password);
    await photo(desk, `${name}-sound-case`, async (page) => {
      await at('/moderation', 'case')(page);
      await id(page, 'case').locator('a').first().click();
      await id(page, 'case-file').waitFor();
    });
  }
}
await quiet.close();
await live.close();
await rm(scratch, { recursive: true });
