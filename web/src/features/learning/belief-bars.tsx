import type { Interest } from '../../api';
import { Meter } from '../../design';
import { percent } from '../../lib/format';

import styles from './belief-bars.module.css';

const rowPixels = 44;

/** Bars that grow, shrink and change places in sight. */
export function BeliefBars({ beliefs }: { beliefs: readonly Interest[] }) {
  const byKey = beliefs
    .map((belief, place) => ({ belief, place, key: `${belief.kind} ${belief.subject}` }))
    .sort((a, b) => a.key.localeCompare(b.key));
  return (
    <ul class={styles['bars']} style={{ height: `${beliefs.length * rowPixels}px` }}>
      {byKey.map(({ belief, place, key }) => (
        <li
          key={key}
          class={styles['bar']}
          style={{ transform: `translateY(${place * rowPixels}px)` }}
          data-testid="belief"
          data-subject={belief.subject}
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
