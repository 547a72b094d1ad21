import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import type { Player } from './player';
import styles from './progress-bar.module.css';

const stepSeconds = 5;

interface Props {
  player: Player;
  durationSeconds: number;
}

/** How far the current clip is; a drag, a click or the arrow keys move it. */
export function ProgressBar({ player, durationSeconds }: Props) {
  const slider = useRef<HTMLDivElement>(null);
  const playing = useStore(player.state, (state) => state.playing);
  useEffect(() => followPlayback(slider.current, player, durationSeconds), [playing, player]);
  const seek = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    player.seekTo(((event.clientX - left) / width) * durationSeconds);
    draw(slider.current, player, durationSeconds);
  };
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
        seek(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && seek(event)}
      onKeyDown={(event) => moveByKey(event, player, durationSeconds)}
    >
      <div class={styles['rail']}>
        <div class={styles['done']} />
      </div>
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
