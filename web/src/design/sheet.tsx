import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  testId?: string;
}

/** A modal panel: from below on a phone, beside the feed on wider screens. */
export function Sheet({ title, onClose, children, testId }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles['sheet']}
      aria-label={title}
      data-testid={testId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class={styles['body']}>
        <header class={styles['header']}>
          <h2 class={styles['title']}>{title}</h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </header>
        <div class={styles['content']}>{children}</div>
      </div>
    </dialog>
  );
}
