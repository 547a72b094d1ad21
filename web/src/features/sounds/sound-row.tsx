import type { ComponentChildren } from 'preact';
import type { Sound } from '../../api';
import { IconButton, ListRow } from '../../design';
import { short, t } from '../../i18n';
import { clock } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import { soundName } from './sound-name';
import type { SoundPlayer } from './sound-player';

interface Props {
  sound: Sound;
  player: SoundPlayer;
  end?: ComponentChildren;
}

/** A sound in a list, heard at a touch. */
export function SoundRow({ sound, player, end }: Props) {
  const playing = useStore(player.state, ({ id }) => id === sound.id);
  const facts = [
    sound.attribution,
    clock(sound.durationSeconds),
    t('sound.clips', { n: sound.clips, count: short(sound.clips) }),
    sound.takenDown ? t('sound.taken-down') : '',
  ];
  return (
    <ListRow
      testId="sound-row"
      lead={
        <IconButton
          icon={playing ? 'pause' : 'play'}
          label={t(playing ? 'sound.stop' : 'sound.hear', { title: soundName(sound) })}
          testId="hear-sound"
          onClick={() => player.toggle(sound)}
        />
      }
      title={<bdi>{soundName(sound)}</bdi>}
      text={facts.filter((fact) => fact !== '').join(' · ')}
      end={end}
    />
  );
}
