import type { Player } from '../features/videos';
import { t } from '../i18n';
import { useValue } from '../lib/use-store';
import styles from './speed-choice.module.css';

const speeds = [0.5, 1, 1.5, 2];

/** How fast clips play. */
export function SpeedChoice({ player }: { player: Player }) {
  const current = useValue(player.speed);
  return (
    <div class={styles['speeds']} role="group" aria-label={t('player.speed')}>
      <span class={styles['label']}>{t('player.speed')}</span>
      {speeds.map((speed) => (
        <button
          key={speed}
          class={styles['speed']}
          type="button"
          aria-pressed={speed === current}
          data-testid={`speed-${speed}`}
          onClick={() => player.setSpeed(speed)}
        >
          {t('player.times', { speed })}
        </button>
      ))}
    </div>
  );
}
