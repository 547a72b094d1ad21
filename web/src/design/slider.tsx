import { useId } from 'preact/hooks';
import styles from './slider.module.css';

interface Props {
  label: string;
  value: number;
  min?: number;
  max: number;
  step: number;
  /** The value as it is written and read out. */
  text: string;
  onInput(value: number): void;
  disabled?: boolean;
  testId?: string;
}

/** A number that is found by trying rather than by typing. */
export function Slider({ label, value, min = 0, text, onInput, testId, ...input }: Props) {
  const id = useId();
  const share = input.max > min ? (value - min) / (input.max - min) : 0;
  return (
    <div class={styles['slider']}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      <output class={styles['value']} for={id}>
        {text}
      </output>
      <input
        id={id}
        class={styles['input']}
        type="range"
        min={min}
        value={value}
        {...input}
        aria-valuetext={text}
        data-testid={testId}
        style={{ '--share': share }}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
      />
    </div>
  );
}
