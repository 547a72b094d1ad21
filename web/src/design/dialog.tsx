import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './dialog.module.css';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  testId?: string;
}

/** A short question in the middle of the screen. */
export function Dialog({ title, onClose, children, testId }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles['dialog']}
      aria-label={title}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class={styles['body']}>
        <h2 class={styles['title']}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
