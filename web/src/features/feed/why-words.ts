import type { Reason } from '../../api';
import { hasMessage, t } from '../../i18n';
import { percent } from '../../lib/format';

export interface Expectation {
  label: string;
  /** Length of the bar, 0 to 1. */
  share: number;
  value: string;
  tone: 'belief' | 'doubt' | 'plain';
}

const tones: Readonly<Record<'finish' | 'like' | 'share' | 'hide', Expectation['tone']>> = {
  finish: 'belief',
  like: 'belief',
  share: 'belief',
  hide: 'doubt',
};

/** A reason's part of everything that spoke for or against the clip, 0 to 1. */
export function shareOf(reason: Reason, all: readonly Reason[]): number {
  const total = all.reduce((sum, { contribution }) => sum + Math.abs(contribution), 0);
  return total > 0 ? Math.abs(reason.contribution) / total : 0;
}

/** The predictions in words; objectives that the server does not predict are left out. */
export function expectations(
  predictions: Readonly<Record<string, number>>,
  durationSeconds: number,
): Expectation[] {
  const objectives = Object.keys(tones) as (keyof typeof tones)[];
  const known: Expectation[] = objectives.flatMap((objective) => {
    const share = predictions[objective];
    const label = t(`why.expect.${objective}`);
    return share === undefined
      ? []
      : [{ label, share, value: percent(share), tone: tones[objective] }];
  });
  const seconds = predictions['watch-seconds'];
  if (seconds !== undefined) {
    const share = seconds / Math.max(durationSeconds, 1);
    const label = t('why.expect.time');
    known.push({ label, share, value: `${seconds.toFixed(1)} s`, tone: 'plain' });
  }
  return known;
}

export function sourceInWords(source: string): string {
  const key = `why.source.${source}`;
  return hasMessage(key) ? t(key) : source.replaceAll(/[-_]/g, ' ');
}

/** A reason in the viewer's language; the server's words for kinds that we have none for. */
export function reasonInWords(reason: Reason): string {
  const { kind, name, finished, watched, text } = reason;
  const key = `why.reason.${kind}${kind === 'watched-together' && name !== '' ? '-named' : ''}`;
  return hasMessage(key) ? t(key, { name, finished: finished ?? 0, n: watched ?? 0 }) : text;
}
