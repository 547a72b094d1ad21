import { useState } from 'preact/hooks';
import { soundsApi, type Sound } from '../../api';
import { Button, ButtonLink, Icon, SettingRow, Switch } from '../../design';
import { failureText, short, t } from '../../i18n';
import { clock } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import { useApi, useServices } from '../services';
import styles from './sounds.module.css';
import { SoundMenu } from './sound-menu';
import { soundName } from './sound-name';
import { useSoundPlayer } from './sound-player';
import { Waveform } from './waveform';

interface Props {
  sound: Sound;
  onChange(sound: Sound): void;
}

/** What a sound is called, whose it is, how it sounds, and what can be done with it. */
export function SoundHead({ sound, onChange }: Props) {
  const player = useSoundPlayer();
  const { id, seconds } = useValue(player.state);
  const [start, setStart] = useState(0);
  const playing = id === sound.id;
  const place = (from: number) => {
    setStart(from);
    player.play(sound, { from, to: sound.durationSeconds });
  };
  return (
    <div class={styles['head']} data-testid="sound" data-sound-id={sound.id}>
      <div class={styles['listen']}>
        <button
          class={styles['play']}
          type="button"
          aria-label={t(playing ? 'sound.stop' : 'sound.hear', { title: soundName(sound) })}
          data-testid="hear-sound"
          onClick={() => player.toggle(sound, { from: start, to: sound.durationSeconds })}
        >
          <Icon name={playing ? 'pause' : 'play'} filled={!playing} />
        </button>
        <div class={styles['who']}>
          <h2 class={styles['title']}>
            <bdi>{soundName(sound)}</bdi>
          </h2>
          <Attribution sound={sound} />
          <p class={styles['facts']}>
            {clock(sound.durationSeconds)} ·{' '}
            {t('sound.clips', { n: sound.clips, count: short(sound.clips) })}
          </p>
        </div>
      </div>
      <Waveform
        values={sound.waveform}
        durationSeconds={sound.durationSeconds}
        playedSeconds={playing ? seconds : start}
        label={t('sound.start')}
        valueText={clock(playing ? seconds : start)}
        testId="sound-waveform"
        onPlace={place}
      />
      <Deeds sound={sound} start={start} onChange={onChange} />
    </div>
  );
}

function Attribution({ sound: { attribution, owner } }: { sound: Sound }) {
  return (
    <p class={styles['by']}>
      {owner === undefined ? (
        <bdi>{attribution}</bdi>
      ) : (
        <a href={`/@${encodeURIComponent(owner.handle)}`} data-testid="sound-owner">
          <bdi>{attribution === '' ? owner.name : attribution}</bdi>
        </a>
      )}
    </p>
  );
}

function Deeds({ sound, start, onChange }: Props & { start: number }) {
  const { say, signedInFor } = useServices();
  const api = useApi(soundsApi);
  const change = async (next: Sound, call: () => Promise<unknown>) => {
    onChange(next);
    try {
      await call();
    } catch (failure) {
      onChange(sound);
      say(failureText(failure));
    }
  };
  const save = () => {
    if (signedInFor('upload')) {
      const call = sound.saved ? api.unsave : api.save;
      void change({ ...sound, saved: !sound.saved }, () => call(sound.id));
    }
  };
  const allowed = !sound.takenDown && (sound.reusable || sound.mine);
  return (
    <>
      <div class={styles['deeds']}>
        {allowed && (
          <ButtonLink
            tone="primary"
            icon="plus"
            href={`/create/record?sound=${encodeURIComponent(sound.id)}&start=${start}`}
            testId="use-sound"
          >
            {start > 0 ? t('sound.use-from', { time: clock(start) }) : t('sound.use-this')}
          </ButtonLink>
        )}
        <Button icon="bookmark" pressed={sound.saved} testId="save-this-sound" onClick={save}>
          {t(sound.saved ? 'sound.saved' : 'sound.save')}
        </Button>
        <SoundMenu sound={sound} onChange={onChange} />
      </div>
      {sound.takenDown && <TakenDown />}
      {!allowed && !sound.takenDown && <p class={styles['by']}>{t('sound.not-reusable')}</p>}
      {sound.mine && (
        <div class={styles['owner']}>
          <SettingRow title={t('sound.reusable')} hint={t('sound.reusable-hint')}>
            <Switch
              label={t('sound.reusable')}
              on={sound.reusable}
              testId="sound-reusable"
              onChange={(reusable) =>
                void change({ ...sound, reusable }, () => api.change(sound.id, { reusable }))
              }
            />
          </SettingRow>
        </div>
      )}
    </>
  );
}

/** Told to its owner, who alone sees it still. */
function TakenDown() {
  return (
    <p class={styles['taken-down']} role="alert" data-testid="sound-taken-down">
      {t('sound.taken-down-text')} <a href="/settings/standing">{t('sound.appeal')}</a>
    </p>
  );
}
