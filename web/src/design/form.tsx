import type { ComponentChildren } from 'preact';
import { failureText } from '../i18n';
import styles from './form.module.css';

interface Props {
  onSubmit(): void;
  failure?: unknown;
  label?: string;
  testId?: string;
  children: ComponentChildren;
}

/** A form that is sent by the page; what went wrong stands at its end, above nothing typed lost. */
export function Form({ onSubmit, failure, label, testId, children }: Props) {
  return (
    <form
      class={styles['form']}
      aria-label={label}
      data-testid={testId}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <Failure failure={failure} />
    </form>
  );
}

/** Why something did not work, or nothing. */
export function Failure({ failure }: { failure: unknown }) {
  if (failure === undefined) {
    return null;
  }
  const code = (failure as { code?: string }).code ?? '';
  return (
    <p class={styles['failure']} role="alert" data-testid="failure" data-code={code}>
      {failureText(failure)}
    </p>
  );
}

/** Buttons of a form or dialog, side by side where there is room. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return <div class={styles['buttons']}>{children}</div>;
}

interface RowProps {
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A setting: what it is on the left, its control on the right. */
export function SettingRow({ title, hint, children }: RowProps) {
  return (
    <div class={styles['row']}>
      <div class={styles['what']}>
        <p class={styles['title']}>{title}</p>
        {hint !== undefined && <p class={styles['hint']}>{hint}</p>}
      </div>
      {children}
    </div>
  );
}
