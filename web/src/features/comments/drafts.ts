import { storageOr } from '../../lib/storage';

const storageKey = 'riffle.comment-drafts';
const kept = 20;

/** What was typed under a clip and not sent yet. */
export function readDraft(clip: string): string {
  return all()[clip] ?? '';
}

export function keepDraft(clip: string, text: string): void {
  const others = Object.entries(all()).filter(([id]) => id !== clip);
  const drafts = (text === '' ? others : [...others, [clip, text]]).slice(-kept);
  storage().setItem(storageKey, JSON.stringify(Object.fromEntries(drafts)));
}

function storage() {
  return storageOr(() => sessionStorage);
}

function all(): Record<string, string> {
  try {
    return JSON.parse(storage().getItem(storageKey) ?? '{}');
  } catch {
    return {};
  }
}
