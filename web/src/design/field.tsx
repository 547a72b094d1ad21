import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../i18n';
import styles from './field.module.css';

interface Frame {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  testId?: string;
}

interface FieldProps extends Frame {
  value: string;
  onInput(value: string): void;
  type?: 'text' | 'password' | 'email' | 'date' | 'search' | 'number' | 'url' | 'datetime-local';
  name?: string;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'email' | 'search';
  required?: boolean;
  maxLength?: number;
  minLength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  placeholder?: string;
  autoFocus?: boolean;
  prefix?: string;
}

/** One line of input under its label, with a hint or what is wrong beneath it. */
export function Field(props: FieldProps) {
  const { label, hint, error, testId, onInput, prefix, autoFocus, ...input } = props;
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <span class={styles['box']}>
        {prefix !== undefined && <span class={styles['prefix']}>{prefix}</span>}
        <input
          id={id}
          ref={autoFocus === true ? focusOnce : null}
          class={styles['input']}
          {...(input as object)}
          aria-describedby={`${id}-note`}
          aria-invalid={error !== undefined}
          data-testid={testId}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </span>
    </Framed>
  );
}

/** A field that appears because it is the next to fill in takes the focus. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

interface AreaProps extends Frame {
  value: string;
  /** With the text comes the place of the caret in it. */
  onInput(value: string, caret: number): void;
  maxLength: number;
  rows?: number;
  required?: boolean;
  placeholder?: string;
}

/** Several lines of input, with how much room is left once it gets scarce. */
export function TextArea({ label, hint, error, testId, onInput, rows = 3, ...area }: AreaProps) {
  const id = useId();
  const left = area.maxLength - area.value.length;
  const scarce = left <= Math.max(20, area.maxLength / 10);
  return (
    <Framed
      id={id}
      label={label}
      hint={scarce ? t('form.characters-left', { n: left }) : hint}
      error={error}
    >
      <textarea
        id={id}
        class={styles['input']}
        {...area}
        rows={rows}
        aria-describedby={`${id}-note`}
        aria-invalid={error !== undefined}
        data-testid={testId}
        onInput={(event) => onInput(event.currentTarget.value, event.currentTarget.selectionStart)}
      />
    </Framed>
  );
}

interface SelectProps<T extends string> extends Frame {
  value: T;
  options: readonly { value: T; text: string }[];
  onChange(value: T): void;
}

export function Select<T extends string>({
  label,
  hint,
  error,
  testId,
  value,
  options,
  onChange,
}: SelectProps<T>) {
  const id = useId();
  return (
    <Framed id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        class={styles['input']}
        value={value}
        aria-describedby={`${id}-note`}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Framed>
  );
}

interface FramedProps extends Frame {
  id: string;
  children: ComponentChildren;
}

function Framed({ id, label, hint, error, children }: FramedProps) {
  const note = error ?? hint;
  return (
    <div class={styles['field']} data-wrong={error !== undefined}>
      <label class={styles['label']} for={id}>
        {label}
      </label>
      {children}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          class={styles['note']}
          role={error === undefined ? undefined : 'alert'}
        >
          {note}
        </p>
      )}
    </div>
  );
}

interface FileProps {
  label: string;
  accept: string;
  onFile(file: File): void;
  testId?: string;
  children: ComponentChildren;
}

/** A place to choose a file from, or to drop one on. */
export function FilePicker({ label, accept, onFile, testId, children }: FileProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) {
      onFile(file);
    }
  };
  return (
    <label
      class={styles['file']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      {children}
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept={accept}
        aria-label={label}
        data-testid={testId}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again is a change as well.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
