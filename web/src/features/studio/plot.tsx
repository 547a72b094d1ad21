import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { DataTable } from './data-table';
import styles from './studio.module.css';

/** A value, and what it belongs to, such as a day. */
export interface Point {
  name: string;
  value: number;
}

interface Props {
  /** What is shown, for those who do not see it. */
  label: string;
  /** What the points' names are. */
  across: string;
  points: readonly Point[];
  text(value: number): string;
  /** The top of the scale; as high as the highest point where there is none. */
  max?: number;
  /** What stands behind the plot while the pointer is at a point, or at none. */
  behind?(at: number | undefined): ComponentChildren;
}

/** A line over equal steps, with what the pointer is at written above, and a table below. */
export function Plot({ label, across, points, text, max, behind }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | undefined>();
  const point = at === undefined ? undefined : points[at];
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return undefined;
    }
    const drawn = new uPlot(
      optionsOf(element, { points, text, ...(max !== undefined && { max }), onCursor: setAt }),
      [points.map((_, index) => index), points.map(({ value }) => value)],
      element,
    );
    const resized = new ResizeObserver(() =>
      drawn.setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    resized.observe(element);
    return () => {
      resized.disconnect();
      drawn.destroy();
    };
  }, [points, max, label]);
  return (
    <div class={styles['plot']}>
      <p class={styles['reading']} aria-hidden="true">
        {point === undefined ? ' ' : `${point.name} · ${text(point.value)}`}
      </p>
      <div class={styles['stage']}>
        {behind?.(at)}
        <div
          ref={place}
          class={styles['canvas']}
          role="img"
          aria-label={label}
          data-testid="plot"
        />
      </div>
      <DataTable caption={label} across={across} points={points} text={text} />
    </div>
  );
}

/** Steps of a scale that counts: halves of a view are no views. */
const wholeSteps = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

interface Drawing {
  points: readonly Point[];
  text(value: number): string;
  max?: number;
  onCursor(index: number | undefined): void;
}

function optionsOf(element: HTMLElement, { points, text, max, onCursor }: Drawing): uPlot.Options {
  const color = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const line = color('--belief');
  const axis = {
    stroke: color('--text-soft'),
    font: '12px system-ui, sans-serif',
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
  };
  const highest = max ?? Math.max(1, ...points.map(({ value }) => value)) * 1.08;
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false } },
    scales: { x: { time: false }, y: { range: [0, highest] } },
    series: [
      {},
      {
        stroke: line,
        width: 2,
        fill: `color-mix(in srgb, ${line} 20%, transparent)`,
        points: { show: points.length < 2 },
      },
    ],
    axes: [
      {
        ...axis,
        size: 32,
        grid: { show: false },
        space: 64,
        values: (_, at) => at.map(nameAt(points)),
      },
      {
        ...axis,
        size: 48,
        ...(max === undefined && { incrs: wholeSteps }),
        values: (_, at) => at.map((value) => text(value)),
      },
    ],
    hooks: { setCursor: [({ cursor: { idx } }) => onCursor(idx ?? undefined)] },
  };
}

const nameAt = (points: readonly Point[]) => (index: number) =>
  Number.isInteger(index) ? (points[index]?.name ?? '') : '';
