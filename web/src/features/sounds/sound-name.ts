import type { Sound } from '../../api';
import { t } from '../../i18n';

/** What a sound is called; one that nobody has named, in the reader's language. */
export function soundName({ title, original }: Pick<Sound, 'title' | 'original'>): string {
  return original ? t('clip.original-sound') : title;
}
