import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import styles from './strip.module.css';

interface Props {
  frames: readonly (string | undefined)[];
  children: ComponentChildren;
}

/** Frames of a video side by side, with handles upon them. */
export function Strip({ frames, children }: Props) {
  return (
    <div class={styles['strip']}>
      <div class={styles['frames']} aria-hidden="true">
        {frames.map((frame, index) => (
          <span key={index} class={styles['frame']}>
            {frame !== undefined && <img src={frame} alt="" draggable={false} />}
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}

interface HandleProps {
  label: string;
  kind: 'start' | 'end' | 'cover';
  /** Seconds: where it stands, and between which it can be moved. */
  value: number;
  min: number;
  max: number;
  /** Of the whole strip. */
  length: number;
  text: string;
  testId: string;
  onMove(seconds: number): void;
  /** The pointer has let go. */
  onDone?(): void;
}

const stepSeconds = 0.1;
const leapSeconds = 1;

/** A place on the strip that is dragged, or moved by arrow keys; with Shift by whole seconds. */
export function Handle(props: HandleProps) {
  const { label, kind, value, min, max, length, text, testId } = props;
  const handle = useRef<HTMLDivElement>(null);
  const move = (to: number) =>
    props.onMove(Math.round(Math.min(max, Math.max(min, to)) * 100) / 100);
  const drag = (event: PointerEvent) => {
    const strip = handle.current?.parentElement?.getBoundingClientRect();
    if (strip !== undefined && event.buttons > 0) {
      move(((event.clientX - strip.left) / Math.max(1, strip.width)) * length);
    }
  };
  return (
    <div
      ref={handle}
      class={styles['handle']}
      style={{ '--at': length > 0 ? value / length : 0 }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      data-kind={kind}
      data-testid={testId}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={() => props.onDone?.()}
      onKeyDown={(event) => {
        const to = keyed(event, value, min, max);
        if (to !== undefined) {
          event.preventDefault();
          move(to);
        }
      }}
    >
      <span class={styles['grip']} />
    </div>
  );
}

function keyed({ key, shiftKey }: KeyboardEvent, value: number, min: number, max: number) {
  const step = shiftKey ? leapSeconds : stepSeconds;
  const places: Record<string, number> = {
    ArrowLeft: value - step,
    ArrowDown: value - step,
    ArrowRight: value + step,
    ArrowUp: value + step,
    PageDown: value - leapSeconds,
    PageUp: value + leapSeconds,
    Home: min,
    End: max,
  };
  return places[key];
}

/** What of the strip is left out. */
export function Outside({ from, to }: { from: number; to: number }) {
  return (
    <>
      <span class={styles['outside']} style={{ left: 0, right: `${(1 - from) * 100}%` }} />
      <span class={styles['outside']} style={{ left: `${to * 100}%`, right: 0 }} />
      <span
        class={styles['inside']}
        style={{ left: `${from * 100}%`, right: `${(1 - to) * 100}%` }}
      />
    </>
  );
}
