import type { Case } from '../../api';
import { nameOf } from '../../i18n';

/** What was reported, in its own words. */
export function subjectText({ subject: { clip, comment, person } }: Case): string {
  return comment?.text ?? clip?.caption ?? person?.bio ?? '';
}

/** "Spam 3, Hate 1": most given first. */
export function reasonsInWords({ reasons }: Pick<Case, 'reasons'>): string {
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${nameOf('report.reason', reason)} ${count}`)
    .join(', ');
}
