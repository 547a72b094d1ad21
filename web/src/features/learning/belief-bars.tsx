import { Meter } from '../../design';
import { percent } from '../../lib/format';
import type { Belief } from './beliefs';
import styles from './belief-bars.module.css';

const rowPixels = 44;

/** Bars that grow, shrink and change places in sight. */
export function BeliefBars({ beliefs }: { beliefs: readonly Belief[] }) {
  const byKey = beliefs
    .map((belief, place) => ({ belief, place }))
    .sort((a, b) => a.belief.key.localeCompare(b.belief.key));
  return (
    <ul class={styles['bars']} style={{ height: `${beliefs.length * rowPixels}px` }}>
      {byKey.map(({ belief, place }) => (
        <li
          key={belief.key}
          class={styles['bar']}
          style={{ transform: `translateY(${place * rowPixels}px)` }}
          data-testid="belief"
          data-subject={belief.label}
          data-affinity={belief.affinity.toFixed(3)}
        >
          <Meter
            label={belief.label}
            share={Math.abs(belief.affinity)}
            value={(belief.affinity < 0 ? '−' : '') + percent(Math.abs(belief.affinity))}
            tone={belief.affinity < 0 ? 'doubt' : 'belief'}
          />
        </li>
      ))}
    </ul>
  );
}
