import type { Reason } from '../../api';
import { percent } from '../../lib/format';

export interface Expectation {
  label: string;
  /** Length of the bar, 0 to 1. */
  share: number;
  value: string;
  tone: 'belief' | 'doubt' | 'plain';
}

const chances: readonly [objective: string, label: string, tone: Expectation['tone']][] = [
  ['finish', 'Watch to the end', 'belief'],
  ['like', 'Like it', 'belief'],
  ['share', 'Share it', 'belief'],
  ['hide', 'Hide it', 'doubt'],
];

const sources: Readonly<Record<string, string>> = {
  again: 'what you watched to the end before',
  associations: 'what goes with all that you like',
  content: 'topics and creators you watch',
  factors: 'what fits your taste as a whole',
  fresh: 'new clips',
  neighbours: 'what goes with your last watches',
  newest: 'the newest clips',
  popular: 'popular right now',
  recent: 'published lately',
  steered: 'what you asked for',
  trending: 'rising right now',
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
  const known = chances.flatMap(([objective, label, tone]) => {
    const share = predictions[objective];
    return share === undefined ? [] : [{ label, share, value: percent(share), tone }];
  });
  const seconds = predictions['watch-seconds'];
  if (seconds !== undefined) {
    const share = seconds / Math.max(durationSeconds, 1);
    known.push({ label: 'Time with it', share, value: `${seconds.toFixed(1)} s`, tone: 'plain' });
  }
  return known;
}

export function sourceInWords(source: string): string {
  return sources[source] ?? source.replaceAll(/[-_]/g, ' ');
}
