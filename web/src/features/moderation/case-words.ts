import type { Case, ReportedSound } from '../../api';
import { nameOf, t } from '../../i18n';

/** What was reported, in its own words. */
export function subjectText({ subject: { clip, comment, sound, person } }: Case): string {
  return comment?.text ?? clip?.caption ?? (sound && soundTitle(sound)) ?? person?.bio ?? '';
}

/** What a sound is called, and whose it is said to be. */
export function soundTitle({ title, attribution }: ReportedSound): string {
  const name = title === '' ? t('clip.original-sound') : title;
  return [name, attribution].filter((part) => part !== '').join(' · ');
}

/** "Spam 3, Hate 1": most given first. */
export function reasonsInWords({ reasons }: Pick<Case, 'reasons'>): string {
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${nameOf('report.reason', reason)} ${count}`)
    .join(', ');
}
