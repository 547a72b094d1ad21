import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ago, bytes, short } from './formats';
import { failureText } from './failures';
import { chooseLanguage, languages, type Language } from './language';
import { pieces, speak, t, type Message } from './messages';

const files = import.meta.glob<Record<string, Message>>('./*/*.json', {
  import: 'default',
  eager: true,
});
const file = (tag: string, group: string) => files[`./${tag}/${group}.json`] ?? {};
const formsOf = (message: Message | undefined) =>
  typeof message === 'object' ? Object.values(message) : [message ?? ''];
const placeholders = (message: Message | undefined) =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

beforeEach(() => speak('en'));
afterEach(() => speak('en'));

const others = (Object.keys(languages) as Language[]).filter((tag) => tag !== 'en');

const groups = ['core', 'screens', 'desk', 'create', 'record', 'studio'];

describe.each(others.flatMap((tag) => groups.map((group) => [tag, group])))(
  'messages %s/%s',
  (tag = '', group = '') => {
    const [english, other] = [file('en', group), file(tag, group)];

    test('messages_everyLanguage_hasTheSameKeys', () => {
      expect(Object.keys(other)).toEqual(Object.keys(english));
    });

    test('messages_everyLanguage_hasTheSamePlaceholders', () => {
      const shapes = (messages: Record<string, Message>) =>
        Object.entries(messages).map(([key, message]) => ({
          key,
          placeholders: placeholders(message),
          plural: typeof message === 'object',
          empty: formsOf(message).some((form) => form.trim() === ''),
        }));
      expect(shapes(other)).toEqual(shapes(english));
      expect(shapes(english).filter(({ empty }) => empty)).toEqual([]);
    });

    test('messages_plurals_useCategoriesOfTheLanguage', () => {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
      for (const message of Object.values(other)) {
        if (typeof message === 'object') {
          expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(message)));
          expect(message.other).toBeDefined();
        }
      }
    });
  },
);

test('messages_groups_haveNoKeyInCommon', () => {
  const keys = groups.flatMap((group) => Object.keys(file('en', group)));
  expect(keys.length).toBe(new Set(keys).size);
});

test('t_plural_followsTheNumber', async () => {
  expect(t('comments.count', { n: 1 })).toBe('1 comment');
  expect(t('comments.count', { n: 1200 })).toBe('1,200 comments');
  await speak('de');
  expect(t('comments.count', { n: 1200 })).toBe('1.200 Kommentare');
  await speak('zh');
  expect(t('comments.count', { n: 1 })).toBe('1 条评论');
});

test('loadMessages_whileTheLanguageChanges_bothAreThere', async () => {
  vi.resetModules();
  const fresh = await import('./messages');
  const first = fresh.speak('en');
  const changing = first.then(() => fresh.speak('de'));
  await first;
  await Promise.all([fresh.loadMessages('desk'), changing]);
  const german = file('de', 'desk');
  const [key = ''] = Object.keys(german);
  expect(fresh.hasMessage(key) && fresh.t(key)).toBe(german[key]);
});

test('t_missingValue_showsItsName', () => {
  expect(t('comments.count')).toBe('{n} comments');
});

test('pieces_nonText_staysWhatItIs', () => {
  const node = { any: 'thing' };
  expect(pieces('why.reason.author', { name: node })).toContain(node);
});

test.each([
  [null, ['de-AT', 'en'], 'de'],
  ['it', ['de'], 'it'],
  ['xx', ['fr', 'zh-Hans-CN'], 'zh'],
  [undefined, ['fr'], 'en'],
] as const)('chooseLanguage_%s_%s_is%s', (chosen, asked, wanted) => {
  expect(chooseLanguage(chosen, asked)).toBe(wanted);
});

test('ago_past_isInTheLanguageInUse', async () => {
  const now = Date.parse('2026-03-02T12:00:00Z');
  expect(ago('2026-03-02T09:00:00Z', now)).toBe('3 hr. ago');
  expect(ago('2026-03-02T11:59:50Z', now)).toBe('now');
  await speak('zh');
  expect(ago('2026-03-01T12:00:00Z', now)).toBe('昨天');
});

test('short_and_bytes_areBrief', () => {
  expect([short(999), short(1234), short(2_500_000)]).toEqual(['999', '1.2K', '2.5M']);
  expect([bytes(0), bytes(1_400_000_000)]).toEqual(['0 byte', '1.4 GB']);
});

describe('failureText', () => {
  test('failureText_knownCode_isInTheReadersLanguage', async () => {
    await speak('it');
    const failure = { code: 'handle-taken', detail: 'the handle "ada" is taken' };
    expect(failureText(failure)).not.toBe(failure.detail);
  });

  test('failureText_invalid_saysInTheReadersLanguageWhere', async () => {
    await speak('de');
    const detail = 'name must be 1 to 80 characters, but was 81';
    const failure = { status: 400, code: 'invalid', detail };
    const plain = t('problem.invalid');
    expect(failureText(failure)).toBe(plain);
    expect(failureText({ ...failure, field: 'name' })).toBe(`Name: ${plain}`);
    expect(failureText({ ...failure, field: 'cursor' })).toBe(plain);
    expect(plain).toContain('Angaben');
  });

  test.each([
    [400, 'problem.invalid'],
    [403, 'problem.not-allowed'],
    [404, 'problem.not-found'],
    [409, 'problem.unknown'],
    [422, 'problem.invalid'],
  ] as const)('failureText_codeWithoutWords_%i_isNotTheServersDetail', (status, key) => {
    expect(failureText({ status, code: 'brand-new', detail: 'what happened' })).toBe(t(key));
    expect(failureText({ status, code: '', detail: 'what happened' })).toBe(t(key));
  });

  test('failureText_serverFailed_isNotTheReadersToUnderstand', () => {
    const failure = { status: 500, code: '', detail: 'NullPointerException' };
    expect(failureText(failure)).toBe(t('problem.unknown'));
  });

  test('failureText_tooMany_tellsHowLongToWait', () => {
    expect(failureText({ code: 'too-many-requests', retryAfterSeconds: 7 })).toContain('7');
  });

  test('failureText_noConnection_and_nothing_areSaidPlainly', () => {
    expect(failureText({ name: 'NoConnection' })).toBe(t('problem.no-connection'));
    expect(failureText(undefined)).toBe(t('problem.unknown'));
  });
});
