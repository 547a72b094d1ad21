// Viewers for a demo: they ask for feeds, watch what they get, some of it to the end, and tell so
// through the API as the app does. What the studio then shows has happened.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'playwright-core';
import { signUp, tell, url } from './pictures.mjs';

/** A number from 0 to 1 that depends on its seed alone. */
function dice(seed) {
  const x = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
}

async function watch(guest, viewer, clip, requestId, position, surface) {
  const length = clip.durationSeconds;
  const luck = dice(viewer * 101 + position * 7 + length);
  const portion = luck > 0.55 ? 1 : luck > 0.12 ? 0.15 + luck : 0.04;
  const event = (type, more = {}) => ({
    id: randomUUID(),
    clip: clip.id,
    time: new Date().toISOString(),
    type,
    surface,
    ...(requestId && { requestId, position }),
    ...more,
  });
  const deeds = ['like', 'share', 'save'].filter((_, n) => luck > 0.7 + 0.1 * n);
  await tell(guest, 'POST', 'events', {
    events: [
      event('impression'),
      event('play', { value: 180 }),
      portion < 0.1
        ? event('skip', { seconds: length * portion })
        : event('watch', { portion, seconds: length * portion }),
      ...(luck > 0.9 ? [event('replay')] : []),
      ...deeds.map((type) => event(type)),
    ],
    language: ['en', 'de', 'it', 'zh'][viewer % 4],
    region: ['Europe', 'America', 'Asia'][viewer % 3],
  });
}

/** Lets `count` guests watch two feeds each, and every third one a clip of `own` before that. */
export async function guestsWatch(count, own) {
  for (let viewer = 0; viewer < count; viewer++) {
    const guest = await request.newContext();
    if (viewer % 3 === 0) {
      const surface = viewer % 2 === 0 ? 'profile' : 'clip';
      await watch(guest, viewer, own[viewer % own.length], undefined, 0, surface);
    }
    for (let round = 0; round < 2; round++) {
      const feed = await (await guest.get(`${url}/api/feed?count=8&surface=for-you`)).json();
      for (const [position, clip] of feed.clips.entries()) {
        await watch(guest, viewer, clip, feed.requestId, position, 'for-you');
      }
    }
    await guest.dispose();
  }
}

/** Lets members follow `creator` and say something about `clip`. */
export async function membersSpeak(creator, clip, texts) {
  for (const [n, [name, text]] of texts.entries()) {
    const member = await request.newContext();
    await signUp(member, `${name.split(' ')[0].toLowerCase()}${Date.now() % 1_000_000}${n}`, name);
    await tell(member, 'PUT', `people/${creator}/follow`);
    await tell(member, 'POST', 'events', {
      events: [
        { id: randomUUID(), clip, time: new Date().toISOString(), type: 'follow', surface: 'clip' },
      ],
    });
    await tell(member, 'POST', `clips/${clip}/comments`, { id: randomUUID(), text });
    await member.dispose();
  }
  await pause(1500);
}
