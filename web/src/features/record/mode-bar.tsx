import { Icon, type IconName } from '../../design';
import { t } from '../../i18n';
import { canShareScreen } from './devices';
import { modes, type Mode } from './plan';
import styles from './room.module.css';

const icons: Record<Mode, IconName> = { camera: 'camera', screen: 'screen', photos: 'pictures' };

interface Props {
  mode: Mode;
  disabled: boolean;
  onChoose(mode: Mode): void;
}

/** What one makes a clip of. */
export function ModeBar({ mode, disabled, onChoose }: Props) {
  return (
    <div class={styles['modes']} role="group" aria-label={t('record.mode')}>
      {modes
        .filter((each) => each !== 'screen' || canShareScreen())
        .map((each) => (
          <button
            key={each}
            class={styles['mode']}
            type="button"
            aria-pressed={each === mode}
            disabled={disabled}
            data-testid={`mode-${each}`}
            onClick={() => onChoose(each)}
          >
            <Icon name={icons[each]} />
            {t(`record.mode.${each}`)}
          </button>
        ))}
    </div>
  );
}
