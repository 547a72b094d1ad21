import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../api';
import { Button, Buttons, Screen, Slider } from '../../design';
import { t } from '../../i18n';
import styles from './room.module.css';

export const stitchSecondsMax = 5;
const shortestSeconds = 1;

interface Props {
  clip: Clip;
  onChoose(part: { start: number; seconds: number }): void;
  onClose(): void;
}

/** Chooses up to five seconds of a clip, which play over and over. */
export function StitchPicker({ clip, onChoose, onClose }: Props) {
  const [start, setStart] = useState(0);
  const [wanted, setWanted] = useState(stitchSecondsMax);
  const longest = Math.min(stitchSecondsMax, clip.durationSeconds - start);
  const seconds = Math.min(wanted, longest);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (element !== null) {
      element.currentTime = start;
    }
  }, [start]);
  return (
    <Screen title={t('record.stitch.title')} testId="screen-stitch" onBack={onClose}>
      <p class={styles['lead']}>{t('record.stitch.text', { name: clip.creator.name })}</p>
      <video
        ref={video}
        class={styles['piece']}
        src={clip.sources[0]?.url}
        poster={clip.poster}
        autoPlay
        loop
        muted
        playsInline
        controls
        data-testid="stitch-video"
        onTimeUpdate={({ currentTarget }) => {
          if (currentTarget.currentTime >= start + seconds) {
            currentTarget.currentTime = start;
          }
        }}
      />
      <Slider
        label={t('record.stitch.start')}
        value={start}
        max={Math.max(0, clip.durationSeconds - shortestSeconds)}
        step={0.1}
        text={t('record.seconds', { n: Number(start.toFixed(1)) })}
        testId="stitch-start"
        onInput={setStart}
      />
      <Slider
        label={t('record.stitch.seconds')}
        value={seconds}
        min={shortestSeconds}
        max={Math.max(shortestSeconds, longest)}
        step={0.1}
        text={t('record.seconds', { n: Number(seconds.toFixed(1)) })}
        testId="stitch-seconds"
        onInput={setWanted}
      />
      <Buttons>
        <Button tone="primary" testId="stitch-use" onClick={() => onChoose({ start, seconds })}>
          {t('record.stitch.use')}
        </Button>
      </Buttons>
    </Screen>
  );
}
