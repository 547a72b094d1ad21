import { beforeEach, expect, test } from 'vitest';
import { loadMessages, speak } from '../../i18n';
import { noticeLink, noticeText } from './notice-words';

beforeEach(async () => {
  await speak('de');
  await loadMessages('screens');
});

test('noticeText_decision_putsTheActionInTheReadersLanguage', () => {
  expect(noticeText({ kind: 'decision', text: 'take-down: Not here: please.' })).toBe(
    'Entfernt: Not here: please.',
  );
  expect(noticeText({ kind: 'decision', text: 'strike' })).toBe('Verwarnung mit Strike');
});

test('noticeText_appeal_putsTheAnswerInTheReadersLanguage', () => {
  expect(noticeText({ kind: 'appeal', text: 'accepted: Sorry.' })).toBe('Angenommen: Sorry.');
});

test('noticeText_fallen_saysWhyInTheReadersLanguage', () => {
  expect(noticeText({ kind: 'fallen', text: 'duet' })).toContain('Der Clip deines Duetts ist weg');
  expect(noticeText({ kind: 'fallen', text: 'stitch' })).toContain('Anschlüsse');
});

test('noticeText_unknownWordOrOtherKind_staysAsItIs', () => {
  expect(noticeText({ kind: 'decision', text: 'brand-new: words' })).toBe('brand-new: words');
  expect(noticeText({ kind: 'system', text: 'warn: words' })).toBe('warn: words');
});

test('noticeLink_decision_leadsToTheAppeal', () => {
  expect(noticeLink({ kind: 'decision', link: '/c/1' })).toBe('/settings/standing');
  expect(noticeLink({ kind: 'fallen', link: '/c/1' })).toBe('/c/1');
  expect(noticeLink({ kind: 'like', link: '/c/1' })).toBe('/c/1');
});
