import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sprite } from '../../api';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import type { Player } from './player';
import styles from './progress-bar.module.css';
import { ScrubFrame } from './scrub-frame';

const stepSeconds = 5;

interface Props {
  player: Player;
  durationSeconds: number;
  /** Small frames of the clip, where it has them. */
  sprite?: Sprite | undefined;
}

/** How far the current clip is; a drag, a click or the arrow keys move it. */
export function ProgressBar({ player, durationSeconds, sprite }: Props) {
  const [share, setShare] = useState<number>();
  const slider = useRef<HTMLDivElement>(null);
  const playing = useStore(player.state, (state) => state.playing);
  useEffect(() => followPlayback(slider.current, player, durationSeconds), [playing, player]);
  const point = (event: PointerEvent, seeks: boolean) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const at = Math.min(1, Math.max(0, (event.clientX - left) / Math.max(1, width)));
    setShare(at);
    if (seeks) {
      player.seekTo(at * durationSeconds);
      draw(slider.current, player, durationSeconds);
    }
  };
  const leave = () => setShare(undefined);
  return (
    <div
      ref={slider}
      class={styles['bar']}
      role="slider"
      tabIndex={0}
      aria-label={t('player.position')}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationSeconds)}
      data-testid="progress"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event, true);
      }}
      onPointerMove={(event) => point(event, event.buttons > 0)}
      onPointerUp={(event) => event.pointerType !== 'mouse' && leave()}
      onPointerLeave={leave}
      onPointerCancel={leave}
      onKeyDown={(event) => moveByKey(event, player, durationSeconds)}
    >
      <div class={styles['rail']}>
        <div class={styles['done']} />
      </div>
      {sprite !== undefined && share !== undefined && (
        <ScrubFrame sprite={sprite} seconds={share * durationSeconds} share={share} />
      )}
    </div>
  );
}

function followPlayback(bar: HTMLElement | null, player: Player, duration: number): () => void {
  const video = player.active;
  const redraw = () => draw(bar, player, duration);
  let frame = 0;
  const next = () => {
    redraw();
    if (player.state.get().playing) {
      frame = requestAnimationFrame(next);
    }
  };
  next();
  video?.addEventListener('seeked', redraw);
  return () => {
    cancelAnimationFrame(frame);
    video?.removeEventListener('seeked', redraw);
  };
}

function draw(bar: HTMLElement | null, player: Player, duration: number): void {
  const seconds = player.active?.currentTime ?? 0;
  const whole = String(Math.floor(seconds));
  bar?.style.setProperty('--done', String(Math.min(1, seconds / Math.max(duration, 0.1))));
  if (bar !== null && bar.getAttribute('aria-valuenow') !== whole) {
    bar.setAttribute('aria-valuenow', whole);
    bar.setAttribute(
      'aria-valuetext',
      t('player.position-of', { at: clock(seconds), end: clock(duration) }),
    );
  }
}

function moveByKey(event: KeyboardEvent, player: Player, duration: number): void {
  const moves: Record<string, () => void> = {
    ArrowLeft: () => player.seekBy(-stepSeconds),
    ArrowRight: () => player.seekBy(stepSeconds),
    Home: () => player.seekTo(0),
    End: () => player.seekTo(duration),
  };
  const move = moves[event.key];
  if (move !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    move();
  }
}
