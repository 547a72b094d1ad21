import { Icon, IconButton } from '../../design';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { Sound } from './sound';
import styles from './sound-button.module.css';

/** Mutes and unmutes; a pill with words while the viewer has not had sound yet. */
export function SoundButton({ sound, hasSound }: { sound: Sound; hasSound: boolean }) {
  const { muted, wanted } = useValue(sound.state);
  if (!hasSound) {
    return (
      <span class={styles['none']} title={t('player.no-sound-text')}>
        <Icon name="muted" /> {t('player.no-sound')}
      </span>
    );
  }
  if (muted && wanted) {
    return (
      <button
        class={styles['pill']}
        type="button"
        data-testid="sound"
        onClick={() => sound.choose(false)}
      >
        <Icon name="muted" /> {t('player.tap-for-sound')}
      </button>
    );
  }
  return (
    <IconButton
      icon={muted ? 'muted' : 'sound'}
      label={muted ? t('player.sound-on') : t('player.sound-off')}
      testId="sound"
      onClick={() => sound.choose(!muted)}
    />
  );
}
