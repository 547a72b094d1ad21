import styles from './meter.module.css';

interface Props {
  label: string;
  /** 0 to 1. */
  share: number;
  /** What is written beside the bar. */
  value: string;
  tone?: 'belief' | 'doubt' | 'plain';
}

/** A line of text over a thin bar. */
export function Meter({ label, share, value, tone = 'belief' }: Props) {
  return (
    <div class={styles['meter']} data-tone={tone}>
      <div class={styles['line']}>
        <span class={styles['label']}>{label}</span>
        <span class={styles['value']}>{value}</span>
      </div>
      <div class={styles['rail']} aria-hidden="true">
        <div
          class={styles['bar']}
          style={{ transform: `scaleX(${Math.min(1, Math.max(0, share))})` }}
        />
      </div>
    </div>
  );
}
