import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';

interface Props {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  testId?: string;
  /** Takes as much height as there is, for content that comes and grows. */
  tall?: boolean;
}

/** A modal panel: from below on a phone, beside the feed on wider screens. */
export function Sheet({ title, onClose, children, testId, tall = false }: Props) {
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
      data-tall={tall}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class={styles['body']}>
        <header class={styles['header']}>
          <h2 class={styles['title']}>{title}</h2>
          <IconButton icon="close" label={t('common.close')} testId="close" onClick={onClose} />
        </header>
        <div class={styles['content']}>{children}</div>
      </div>
    </dialog>
  );
}
