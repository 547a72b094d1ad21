import styles from './switch.module.css';

interface Props {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  testId?: string;
}

export function Switch({ label, on, onChange, testId }: Props) {
  return (
    <button
      class={styles['switch']}
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      data-testid={testId}
      onClick={() => onChange(!on)}
    >
      <span class={styles['knob']} />
    </button>
  );
}
