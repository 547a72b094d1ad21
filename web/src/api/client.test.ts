// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Client, NoConnection, ServerError, type Transport } from './client';
import { watchingApi } from './watching';

function clientThat(answer: (path: string) => Response | Promise<Response>) {
  const calls: { path: string; init: RequestInit | undefined }[] = [];
  const beacons: Blob[] = [];
  const cookies = { value: 'a=1; XSRF-TOKEN=t%2F1' };
  const transport: Transport = {
    fetch: async (path, init) => {
      calls.push({ path, init });
      return answer(path);
    },
    beacon: (_path, body) => beacons.push(body) > 0,
    upload: async (path, form, { headers }) => {
      calls.push({ path, init: { method: 'POST', body: form, headers } });
      return answer(path);
    },
    cookies: () => cookies.value,
  };
  const http = new Client(transport);
  return { http, client: watchingApi(http), calls, beacons, cookies };
}

const event = { id: 'e', type: 'watch', clip: 'c', time: '2026-01-01T00:00:00Z' } as const;

test('feed_exclusions_travelInTheQuery', async () => {
  const { client, calls } = clientThat(() => Response.json({ requestId: 'r', clips: [] }));
  await client.feed(4, ['a', 'b'], 'for-you');
  expect(calls[0]?.path).toBe('/api/feed?count=4&exclude=a%2Cb&surface=for-you');
});

describe('failures', () => {
  test('feed_unreachable_isNoConnection', async () => {
    const { client } = clientThat(() => Promise.reject(new TypeError('failed to fetch')));
    await expect(client.feed(1, [], 'for-you')).rejects.toBeInstanceOf(NoConnection);
  });

  test('feed_problem_tellsItsDetailAndWait', async () => {
    const body = { status: 429, title: 'Too many', detail: 'at most 20 a second' };
    const { client } = clientThat(() =>
      Response.json(body, { status: 429, headers: { 'Retry-After': '7' } }),
    );
    const failure = await client.feed(1, [], 'for-you').catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(ServerError);
    expect(failure).toMatchObject({
      status: 429,
      detail: 'at most 20 a second',
      retryAfterSeconds: 7,
      passing: true,
    });
  });

  test('feed_problem_tellsItsCodeAndField', async () => {
    const body = { status: 400, detail: 'count must be 1 to 20', code: 'invalid', field: 'count' };
    const { client } = clientThat(() => Response.json(body, { status: 400 }));
    await expect(client.feed(1, [], 'for-you')).rejects.toMatchObject({
      code: 'invalid',
      field: 'count',
    });
  });

  test('feed_problemThatIsNoJson_stillTellsTheStatus', async () => {
    const { client } = clientThat(() => new Response('<html>', { status: 502 }));
    await expect(client.feed(1, [], 'for-you')).rejects.toMatchObject({
      status: 502,
      passing: true,
    });
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
    await client.sendEvents([event], 'ada');
    expect(calls[0]?.init).toMatchObject({ method: 'POST', keepalive: true });
    const body: unknown = JSON.parse(String(calls[0]?.init?.body));
    expect(body).toMatchObject({ events: [event], account: 'ada', language: 'en' });
  });

  test('sendEvents_andAgain_tellTheClockOfEachSending', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 2) });
    const { client, calls } = clientThat(answer);
    await client.sendEvents([event], 'ada');
    vi.setSystemTime(Date.UTC(2026, 0, 3));
    await client.sendEvents([event], 'ada');
    vi.useRealTimers();
    const sentAt = calls.map(({ init }) => JSON.parse(String(init?.body)).sentAt);
    expect(sentAt).toEqual(['2026-01-02T00:00:00.000Z', '2026-01-03T00:00:00.000Z']);
  });

  test('sendEvents_tooLargeForKeepalive_isSentWithout', async () => {
    const { client, calls } = clientThat(answer);
    await client.sendEvents(
      Array.from({ length: 1000 }, () => event),
      'ada',
    );
    expect(calls[0]?.init?.keepalive).toBe(false);
  });

  test('sendParting_small_isJsonForTheBeacon', async () => {
    const { client, beacons } = clientThat(answer);
    expect(client.sendParting([event], 'ada')).toBe(true);
    expect(beacons[0]?.type).toBe('application/json');
    expect(JSON.parse(await (beacons[0]?.text() ?? ''))).toMatchObject({ events: [event] });
  });

  test('sendParting_tooLarge_isRefused', () => {
    const { client, beacons } = clientThat(answer);
    expect(
      client.sendParting(
        Array.from({ length: 1000 }, () => event),
        'ada',
      ),
    ).toBe(false);
    expect(beacons).toEqual([]);
  });
});

describe('changes', () => {
  const none = () => new Response(null, { status: 204 });
  const headersOf = (init: RequestInit | undefined) => new Headers(init?.headers);

  test('post_change_carriesTheTokenOfTheCookie', async () => {
    const { http, calls } = clientThat(none);
    await http.post('/api/reports', { kind: 'clip' });
    expect(headersOf(calls[0]?.init).get('X-XSRF-TOKEN')).toBe('t/1');
    expect(headersOf(calls[0]?.init).get('Content-Type')).toBe('application/json');
  });

  test('putFile_and_upload_carryTheTokenToo', async () => {
    const { http, calls } = clientThat(none);
    await http.putFile('/api/clips/c/captions/en', 'text/vtt', 'WEBVTT');
    const options = { onProgress: () => undefined, signal: new AbortController().signal };
    await http.upload('/api/clips', new FormData(), options);
    expect(calls.map(({ init }) => headersOf(init).get('X-XSRF-TOKEN'))).toEqual(['t/1', 't/1']);
  });

  test('sendEvents_and_get_carryNone', async () => {
    const { http, client, calls } = clientThat(none);
    await client.sendEvents([event], 'ada');
    await http.get('/api/me');
    expect(calls.map(({ init }) => headersOf(init).get('X-XSRF-TOKEN'))).toEqual([null, null]);
  });

  test('post_withoutCookie_fetchesOneFirst', async () => {
    const { http, calls, cookies } = clientThat((path) => {
      cookies.value = path === '/api/me' ? 'XSRF-TOKEN=new' : cookies.value;
      return none();
    });
    cookies.value = '';
    await http.post('/api/reports');
    expect(calls.map(({ path }) => path)).toEqual(['/api/me', '/api/reports']);
    expect(headersOf(calls[1]?.init).get('X-XSRF-TOKEN')).toBe('new');
  });

  test('post_agedToken_isRenewedAndTriedOnce', async () => {
    const { http, calls } = clientThat((path) =>
      path === '/api/me' ? none() : Response.json({ code: 'csrf' }, { status: 403 }),
    );
    await expect(http.post('/api/reports')).rejects.toMatchObject({ code: 'csrf' });
    expect(calls.map(({ path }) => path)).toEqual(['/api/reports', '/api/me', '/api/reports']);
  });
});
