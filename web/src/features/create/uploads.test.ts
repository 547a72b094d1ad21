import { beforeEach, expect, test } from 'vitest';
import { NoConnection, ServerError, type SendListener } from '../../api';
import { FakeTimers } from '../../testing/fake-timers';
import { Uploads } from './uploads';

/** What stands for a file on its way: it does nothing by itself. */
class FakeSending {
  starts = 0;
  stops = 0;

  constructor(
    readonly draft: string,
    readonly file: File,
    readonly listener: SendListener,
    readonly place: string | undefined,
  ) {}

  start(): void {
    this.starts++;
  }

  stop(): void {
    this.stops++;
  }
}

const file = new File([new Uint8Array(1000)], 'take.mp4');
let timers: FakeTimers;
let sendings: FakeSending[];
let arrived: string[];
let uploads: Uploads;

beforeEach(() => {
  timers = new FakeTimers();
  sendings = [];
  arrived = [];
  uploads = new Uploads({
    send: (draft, sent, listener, place) => {
      const sending = new FakeSending(draft, sent, listener, place);
      sendings.push(sending);
      return sending;
    },
    timers,
    onSent: (draft) => arrived.push(draft),
  });
});

const begin = (draft = 'a') => {
  uploads.begin(draft, file);
  return sendings.at(-1) as FakeSending;
};
const status = (draft = 'a') => uploads.of(draft)?.status;

test('begin_aFile_tellsShareAndSpeed', async () => {
  const { listener, starts } = begin();
  listener.progress(0);
  await timers.advance(1000);
  listener.progress(400);
  expect(starts).toBe(1);
  expect(uploads.of('a')).toMatchObject({ status: 'sending', sent: 400, bytesPerSecond: 400 });
});

test('begin_whereTheServerHasSomeOfIt_goesOnThere', () => {
  uploads.begin('a', file, '/api/uploads/u');
  expect(sendings[0]?.place).toBe('/api/uploads/u');
});

test('sent_allBytes_tellsWhoeverWaits', () => {
  begin().listener.sent();
  expect(uploads.of('a')).toMatchObject({ status: 'sent', sent: 1000 });
  expect(arrived).toEqual(['a']);
});

test('pause_thenResume_goesOnWithTheSameSending', () => {
  const sending = begin();
  sending.listener.progress(300);
  uploads.pause('a');
  expect([status(), sending.stops]).toEqual(['paused', 1]);
  sending.listener.progress(350);
  sending.listener.failed(new NoConnection('cut'));
  expect(uploads.of('a')).toMatchObject({ status: 'paused', sent: 300 });
  uploads.resume('a');
  expect([status(), sending.starts, sendings.length]).toEqual(['sending', 2, 1]);
});

test.each([
  ['no connection', new NoConnection('cut')],
  ['a server that is busy', new ServerError(503, '', 0)],
  ['another place than thought', new ServerError(409, '', 0, 'upload-offset')],
  ['an old token', new ServerError(403, '', 0, 'csrf')],
])('failed_%s_triesAgainByItself', async (_, failure) => {
  const sending = begin();
  sending.listener.failed(failure);
  expect(status()).toBe('waiting');
  await timers.advance(2000);
  expect(sending.starts).toBe(2);
});

test('failed_againAndAgain_waitsLonger', async () => {
  const sending = begin();
  for (let attempt = 0; attempt < 4; attempt++) {
    sending.listener.failed(new NoConnection('cut'));
    await timers.advance(60_000);
  }
  sending.listener.failed(new NoConnection('cut'));
  await timers.advance(10_000);
  expect(sending.starts).toBe(5);
  await timers.advance(30_000);
  expect(sending.starts).toBe(6);
});

test('failed_serverAsksToWait_waitsThatLong', async () => {
  const sending = begin();
  sending.listener.failed(new ServerError(429, '', 20));
  await timers.advance(19_000);
  expect(sending.starts).toBe(1);
  await timers.advance(2000);
  expect(sending.starts).toBe(2);
});

test.each([
  ['too-large', 413],
  ['upload-taken-over', 423],
  ['draft-busy', 409],
])('failed_%s_isLeftToThePerson', async (code, answer) => {
  const sending = begin();
  sending.listener.failed(new ServerError(answer, '', 0, code));
  await timers.advance(100_000);
  expect([status(), sending.starts]).toEqual(['failed', 1]);
  uploads.resume('a');
  expect([status(), sending.starts]).toEqual(['sending', 2]);
});

test('failed_serverHasNoRoom_saysSoAndTriesAgainSeldom', async () => {
  const sending = begin();
  const failure = new ServerError(507, '', 0, 'disk-full');
  sending.listener.failed(failure);
  expect(uploads.of('a')).toMatchObject({ status: 'waiting', failure });
  await timers.advance(29_000);
  expect(sending.starts).toBe(1);
  await timers.advance(2000);
  expect(sending.starts).toBe(2);
  sending.listener.progress(10);
  expect(uploads.of('a')).toMatchObject({ status: 'sending', failure: undefined });
});

test('disconnected_whileSending_waitsUntilConnected', async () => {
  const sending = begin();
  uploads.disconnected();
  expect([status(), sending.stops]).toEqual(['waiting', 1]);
  await timers.advance(100_000);
  expect(sending.starts).toBe(1);
  uploads.connected();
  expect([status(), sending.starts]).toEqual(['sending', 2]);
});

test('connected_pausedOrFailed_staysSo', () => {
  const [paused, failed] = [begin('a'), begin('b')];
  uploads.pause('a');
  failed.listener.failed(new ServerError(413, '', 0, 'too-large'));
  uploads.connected();
  expect([status('a'), status('b')]).toEqual(['paused', 'failed']);
  expect([paused.starts, failed.starts]).toEqual([1, 1]);
});

test('begin_anotherFile_stopsTheOneBefore', () => {
  const first = begin();
  const second = begin();
  expect([first.stops, second.starts]).toEqual([1, 1]);
  second.listener.progress(10);
  first.listener.progress(900);
  expect(uploads.of('a')?.sent).toBe(10);
});

test('forgetAll_severalUnderWay_stopsEach', () => {
  const under = [begin('a'), begin('b')];
  uploads.forgetAll();
  expect(under.map(({ stops }) => stops)).toEqual([1, 1]);
  expect(uploads.states.get().size).toBe(0);
});
