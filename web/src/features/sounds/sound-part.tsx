import type { Sound } from '../../api';
import { IconButton } from '../../design';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import styles from './sounds.module.css';
import type { SoundPlayer } from './sound-player';
import { Waveform } from './waveform';

interface Props {
  sound: Sound;
  player: SoundPlayer;
  start: number;
  /** How much of it is used. */
  seconds: number;
  onStart(start: number): void;
}

/** The part of a sound that is used, chosen by moving it over the whole, and heard. */
export function SoundPart({ sound, player, start, seconds, onStart }: Props) {
  const { id, seconds: at } = useValue(player.state);
  const playing = id === sound.id;
  const used = Math.min(seconds, sound.durationSeconds);
  const part = (from: number) => ({ from, to: Math.min(from + used, sound.durationSeconds) });
  const move = (from: number) => {
    onStart(from);
    if (playing) {
      player.play(sound, part(from));
    }
  };
  const range = { from: clock(start), to: clock(start + used) };
  return (
    <div class={styles['part']}>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'sound.stop' : 'sound.play-part')}
        testId="play-part"
        onClick={() => player.toggle(sound, part(start))}
      />
      <Waveform
        values={sound.waveform}
        durationSeconds={sound.durationSeconds}
        from={start}
        seconds={used}
        playedSeconds={playing ? at : 0}
        label={t('sound.part')}
        valueText={t('sound.part-range', range)}
        moves
        testId="sound-part"
        onPlace={move}
      />
      <p class={styles['range']}>{t('sound.part-range', range)}</p>
    </div>
  );
}
