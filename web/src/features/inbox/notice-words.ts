import type { Notice } from '../../api';
import { nameOf } from '../../i18n';

const groups: Partial<Record<Notice['kind'], string>> = {
  decision: 'decided',
  appeal: 'appeal-short',
  fallen: 'fallen',
};
const ofModerators: readonly Notice['kind'][] = ['decision', 'appeal'];

/** What the house says begins with a word of the server's: "take-down: Not here, please." */
export function noticeText({ kind, text = '' }: Pick<Notice, 'kind' | 'text'>): string {
  const group = groups[kind];
  if (group === undefined) {
    return text;
  }
  const end = text.indexOf(':');
  const word = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? '' : text.slice(end + 1).trim();
  const name = nameOf(group, word.trim(), '');
  return name === '' ? text : [name, rest].filter((part) => part !== '').join(': ');
}

/** Decisions lead to where one can appeal. */
export function noticeLink({ kind, link }: Pick<Notice, 'kind' | 'link'>): string {
  return ofModerators.includes(kind) ? '/settings/standing' : link;
}
