import { t } from '../../i18n';
import type { Store } from '../../lib/store';
import { useValue } from '../../lib/use-store';
import styles from './room.module.css';

const bars = [0.12, 0.3, 0.48, 0.66, 0.84];

/** How loud the microphone is at this moment. */
export function LevelMeter({ level }: { level: Store<number> }) {
  const now = useValue(level);
  return (
    <span
      class={styles['meter']}
      role="meter"
      aria-label={t('record.level')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(now * 100)}
      data-testid="level-meter"
    >
      {bars.map((from) => (
        <span key={from} class={styles['bar']} data-lit={now > from} />
      ))}
    </span>
  );
}
