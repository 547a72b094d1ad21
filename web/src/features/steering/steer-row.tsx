import type { Direction } from '../../api';
import { Icon } from '../../design';
import { t } from '../../i18n';
import styles from './steer-row.module.css';

interface Props {
  label: string;
  direction?: Direction | undefined;
  onSteer(to: Direction | 'none'): void;
}

/** More or less of one topic or creator; the same again takes it back. */
export function SteerRow({ label, direction, onSteer }: Props) {
  return (
    <li class={styles['row']} data-testid="steer" data-subject={label} data-direction={direction}>
      <span class={styles['label']}>
        <bdi>{label}</bdi>
      </span>
      {(['more', 'less'] as const).map((to) => (
        <button
          key={to}
          class={styles['button']}
          type="button"
          aria-pressed={direction === to}
          aria-label={t(to === 'more' ? 'tune.more-of' : 'tune.less-of', { name: label })}
          data-testid={`steer-${to}`}
          onClick={() => onSteer(direction === to ? 'none' : to)}
        >
          <Icon name={to === 'more' ? 'up' : 'down'} /> {t(`tune.${to}`)}
        </button>
      ))}
    </li>
  );
}
