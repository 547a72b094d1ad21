import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { RecordSession } from './session';
import styles from './shutter.module.css';
import { totalSeconds } from './takes';

const radius = 46;
const round = 2 * Math.PI * radius;
const gap = 1.6;

/** The big round button, and around it how much of the time is used by which segment. */
export function Shutter({ session }: { session: RecordSession }) {
  const { phase, segments } = useValue(session.state);
  const elapsed = useValue(session.elapsed);
  const full = totalSeconds(segments) >= session.limitSeconds - 0.01;
  const busy = phase === 'opening' || phase === 'ending' || phase === 'finishing';
  return (
    <button
      class={styles['shutter']}
      type="button"
      data-phase={phase}
      data-testid="record-button"
      aria-label={labelOf(phase)}
      disabled={busy || phase === 'idle' || (full && phase === 'ready')}
      onClick={() => session.press()}
    >
      <svg class={styles['ring']} viewBox="0 0 100 100" aria-hidden="true">
        <circle class={styles['track']} cx="50" cy="50" r={radius} />
        {arcs([...segments.map(({ seconds }) => seconds), elapsed], session.limitSeconds).map(
          ({ from, length }, index) => (
            <circle
              key={index}
              class={styles['arc']}
              cx="50"
              cy="50"
              r={radius}
              stroke-dasharray={`${length} ${round}`}
              stroke-dashoffset={-from}
            />
          ),
        )}
      </svg>
      <span class={styles['core']} />
    </button>
  );
}

function labelOf(phase: string): string {
  if (phase === 'recording') {
    return t('record.pause');
  }
  return phase === 'counting' ? t('record.cancel-count') : t('record.start');
}

/** Where each segment lies on the ring, a little apart from the next. */
export function arcs(
  lengths: readonly number[],
  limitSeconds: number,
): { from: number; length: number }[] {
  let start = 0;
  return lengths
    .filter((seconds) => seconds > 0)
    .map((seconds) => {
      const from = (start / limitSeconds) * round;
      start += seconds;
      return { from, length: Math.max(0.5, (seconds / limitSeconds) * round - gap) };
    });
}
