import styles from './progress.module.css';

interface Props {
  label: string;
  /** 0 to 1. */
  share: number;
  /** It stands still for now. */
  still?: boolean;
  testId?: string;
}

/** A thin bar that fills. */
export function Progress({ label, share, still = false, testId }: Props) {
  const whole = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      class={styles['rail']}
      role="progressbar"
      aria-label={label}
      aria-valuenow={whole}
      data-still={still}
      data-testid={testId}
    >
      <div class={styles['done']} style={{ transform: `scaleX(${whole / 100})` }} />
    </div>
  );
}
