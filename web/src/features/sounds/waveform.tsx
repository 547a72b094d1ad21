import { useEffect, useRef } from 'preact/hooks';
import { drawWaveform } from './draw-waveform';
import styles from './waveform.module.css';

interface Props {
  values: readonly number[];
  durationSeconds: number;
  label: string;
  /** What is said of the place where it stands. */
  valueText: string;
  /** The part that counts, in seconds; all of it where there is none. */
  from?: number;
  seconds?: number;
  playedSeconds: number;
  /** Whether the part is dragged as a whole, or a click goes to a place. */
  moves?: boolean;
  onPlace(seconds: number): void;
  testId?: string;
}

const stepSeconds = 0.1;
const leapSeconds = 1;

/** A sound as it looks; one chooses a place, or moves the part, with a pointer or with keys. */
export function Waveform(props: Props) {
  const { durationSeconds, label, from = 0, seconds = durationSeconds - from } = props;
  const canvas = useCanvas(props);
  const grip = useRef(0);
  const length = Math.max(durationSeconds, 0.1);
  const last = Math.max(0, props.moves === true ? durationSeconds - seconds : durationSeconds);
  const place = (to: number) => props.onPlace(rounded(Math.min(last, Math.max(0, to))));
  const secondsAt = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    return ((event.clientX - left) / Math.max(1, width)) * length;
  };
  const value = props.moves === true ? from : props.playedSeconds;
  return (
    <div
      class={styles['waveform']}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={value}
      aria-valuetext={props.valueText}
      data-moves={props.moves === true}
      data-testid={props.testId}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const at = secondsAt(event);
        const within = at >= from && at <= from + seconds;
        grip.current = props.moves === true ? (within ? at - from : seconds / 2) : 0;
        place(at - grip.current);
      }}
      onPointerMove={(event) => event.buttons > 0 && place(secondsAt(event) - grip.current)}
      onKeyDown={(event) => {
        const step = stepOf(event.key, last);
        if (step !== undefined) {
          event.preventDefault();
          place(value + step);
        }
      }}
    >
      <canvas ref={canvas} class={styles['canvas']} />
      {props.moves === true && (
        <span
          class={styles['part']}
          style={{ '--from': from / length, '--to': Math.min(1, (from + seconds) / length) }}
        />
      )}
    </div>
  );
}

function stepOf(key: string, all: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowLeft: -stepSeconds,
    ArrowDown: -stepSeconds,
    ArrowRight: stepSeconds,
    ArrowUp: stepSeconds,
    PageDown: -leapSeconds,
    PageUp: leapSeconds,
    Home: -all,
    End: all,
  };
  return steps[key];
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

/** Draws whenever what is shown, or the room for it, has changed. */
function useCanvas({ values, durationSeconds, from = 0, seconds, playedSeconds }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = () => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) {
      return;
    }
    const { clientWidth: width, clientHeight: height } = element;
    const ratio = devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    const length = Math.max(durationSeconds, 0.1);
    const color = (name: string) => getComputedStyle(element).getPropertyValue(name) || '#fff';
    drawWaveform(context, width, height, {
      values,
      from: from / length,
      to: (from + (seconds ?? length)) / length,
      played: playedSeconds / length,
      colors: { part: color('--part'), rest: color('--rest'), played: color('--played') },
    });
  };
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(draw, [values, durationSeconds, from, seconds, Math.round(playedSeconds * 20)]);
  useEffect(() => {
    if (canvas.current === null || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(canvas.current);
    return () => observer.disconnect();
  }, []);
  return canvas;
}
