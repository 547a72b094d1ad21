import { useState } from 'preact/hooks';
import type { Sound } from '../../api';
import { Button, Buttons, Section } from '../../design';
import { t } from '../../i18n';
import { soundName, SoundPart, SoundPicker, useSoundPlayer } from '../sounds';
import type { Bench } from './bench';
import styles from './editor.module.css';
import { Nudge } from './nudge';
import { Refused } from './refused';
import { Volume } from './volume';

/** The sound under the take: which, which part of it, how loud, and how it fits the lips. */
export function SoundTool({ bench }: { bench: Bench }) {
  const { draft, editing, setSound } = bench;
  const [picking, setPicking] = useState(false);
  const choose = (sound: Sound) => {
    setPicking(false);
    setSound(sound);
    editing.change({ sound: { id: sound.id, start: 0, volume: draft.sound?.volume ?? 1 } });
  };
  return (
    <>
      <Section title={t('edit.sound')} text={t('edit.sound-text')}>
        {draft.sound !== undefined && <Chosen bench={bench} />}
        <Refused editing={editing} of={['sound']} />
        <Buttons>
          <Button icon="note" testId="pick-sound" onClick={() => setPicking(true)}>
            {t(draft.sound === undefined ? 'edit.sound-add' : 'edit.sound-other')}
          </Button>
          {draft.sound !== undefined && (
            <Button
              tone="quiet"
              testId="remove-sound"
              onClick={() => editing.change({ sound: null })}
            >
              {t('settings.remove')}
            </Button>
          )}
        </Buttons>
      </Section>
      <Section title={t('edit.volumes')}>
        <Volumes bench={bench} />
        <Refused editing={editing} of={['voiceVolume']} />
      </Section>
      {(draft.sound !== undefined || draft.base !== undefined) && <Nudge bench={bench} />}
      {picking && <SoundPicker onChoose={choose} onClose={() => setPicking(false)} />}
    </>
  );
}

function Chosen({ bench: { draft, editing, sound, score, playback } }: { bench: Bench }) {
  const player = useSoundPlayer();
  const chosen = draft.sound;
  if (chosen === undefined || sound === undefined) {
    return <p class={styles['waiting']}>{t('state.loading')}</p>;
  }
  return (
    <div class={styles['sound']} data-testid="chosen-sound" data-sound-id={chosen.id}>
      <p class={styles['sound-title']}>
        <a href={`/sounds/${encodeURIComponent(sound.id)}`}>
          <bdi>{soundName(sound)}</bdi>
        </a>
        <span>{sound.attribution}</span>
      </p>
      <SoundPart
        sound={sound}
        player={player}
        start={chosen.start}
        seconds={Math.max(1, score.seconds - score.lead)}
        onStart={(start) => {
          playback.pause();
          editing.change({ sound: { ...chosen, start } });
        }}
      />
    </div>
  );
}

function Volumes({ bench: { draft, editing } }: { bench: Bench }) {
  const { sound, base } = draft;
  return (
    <>
      <Volume
        of="voice"
        value={draft.voiceVolume}
        onInput={(voiceVolume) => editing.change({ voiceVolume })}
      />
      {sound !== undefined && (
        <Volume
          of="sound"
          value={sound.volume}
          onInput={(volume) => editing.change({ sound: { ...sound, volume } })}
        />
      )}
      {base !== undefined && (
        <Volume
          of="base"
          value={base.volume}
          onInput={(volume) => editing.change({ base: { ...base, volume } })}
        />
      )}
    </>
  );
}
