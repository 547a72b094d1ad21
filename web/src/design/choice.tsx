import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import styles from './choice.module.css';

interface Option<T extends string> {
  value: T;
  text: string;
  icon?: IconName;
  /** A colour to choose instead of a word; the text is read out. */
  color?: string;
}

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange(value: T): void;
  testId?: string;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, value, options, onChange, testId }: Props<T>) {
  const name = useId();
  return (
    <fieldset class={styles['choice']} data-testid={testId}>
      <legend class={styles['label']}>{label}</legend>
      <div class={styles['options']}>
        {options.map(({ value: each, text, icon, color }) => (
          <label key={each} class={styles['option']} data-color={color !== undefined}>
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => onChange(each)}
            />
            {icon !== undefined && <Icon name={icon} />}
            {color === undefined ? (
              text
            ) : (
              <>
                <span class={styles['swatch']} style={{ background: color }} />
                <span class="visually-hidden">{text}</span>
              </>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
