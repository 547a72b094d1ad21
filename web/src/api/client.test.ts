import { describe, expect, test } from 'vitest';
import { Client, NoConnection, ServerError, type Transport } from './client';

function clientThat(answer: () => Response | Promise<Response>) {
  const calls: { path: string; init: RequestInit | undefined }[] = [];
  const beacons: Blob[] = [];
  const transport: Transport = {
    fetch: async (path, init) => {
      calls.push({ path, init });
      return answer();
    },
    beacon: (_path, body) => beacons.push(body) > 0,
  };
  return { client: new Client(transport), calls, beacons };
}

const event = { id: 'e', type: 'watch', clip: 'c', time: '2026-01-01T00:00:00Z' } as const;

test('feed_exclusions_travelInTheQuery', async () => {
  const { client, calls } = clientThat(() => Response.json({ requestId: 'r', clips: [] }));
  await client.feed(4, ['a', 'b']);
  expect(calls[0]?.path).toBe('/api/feed?count=4&exclude=a%2Cb');
});

describe('failures', () => {
  test('feed_unreachable_isNoConnection', async () => {
    const { client } = clientThat(() => Promise.reject(new TypeError('failed to fetch')));
    await expect(client.feed(1, [])).rejects.toBeInstanceOf(NoConnection);
  });

  test('feed_problem_tellsItsDetailAndWait', async () => {
    const body = { status: 429, title: 'Too many', detail: 'at most 20 a second' };
    const { client } = clientThat(() =>
      Response.json(body, { status: 429, headers: { 'Retry-After': '7' } }),
    );
    const failure = await client.feed(1, []).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({
      status: 429,
      detail: 'at most 20 a second',
      retryAfterSeconds: 7,
      passing: true,
    });
  });

  test('feed_problemThatIsNoJson_stillTellsTheStatus', async () => {
    const { client } = clientThat(() => new Response('<html>', { status: 502 }));
    await expect(client.feed(1, [])).rejects.toMatchObject({ status: 502, passing: true });
  });

  test('clip_missing_isForGood', async () => {
    const { client } = clientThat(() => Response.json({}, { status: 404 }));
    await expect(client.clip('x')).rejects.toMatchObject({ passing: false });
  });
});

describe('sendEvents', () => {
  const answer = () => Response.json({ accepted: 1, duplicates: 0, refused: [], learning: true });

  test('sendEvents_small_outlivesThePage', async () => {
    const { client, calls } = clientThat(answer);
    await client.sendEvents([event]);
    expect(calls[0]?.init).toMatchObject({ method: 'POST', keepalive: true });
    expect(JSON.parse(String(calls[0]?.init?.body))).toEqual({ events: [event] });
  });

  test('sendEvents_tooLargeForKeepalive_isSentWithout', async () => {
    const { client, calls } = clientThat(answer);
    await client.sendEvents(Array.from({ length: 1000 }, () => event));
    expect(calls[0]?.init?.keepalive).toBe(false);
  });

  test('sendParting_small_isJsonForTheBeacon', async () => {
    const { client, beacons } = clientThat(answer);
    expect(client.sendParting([event])).toBe(true);
    expect(beacons[0]?.type).toBe('application/json');
    expect(JSON.parse(await (beacons[0]?.text() ?? ''))).toEqual({ events: [event] });
  });

  test('sendParting_tooLarge_isRefused', () => {
    const { client, beacons } = clientThat(answer);
    expect(client.sendParting(Array.from({ length: 1000 }, () => event))).toBe(false);
    expect(beacons).toEqual([]);
  });
});
