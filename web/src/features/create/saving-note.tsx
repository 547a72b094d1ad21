import { Button, Confirm, Icon } from '../../design';
import { failureText, t } from '../../i18n';
import { useState } from 'preact/hooks';
import { useValue } from '../../lib/use-store';
import styles from './editor.module.css';
import type { DraftEditing } from './editing';

/** Whether what was changed is kept; and what to do where another device was faster. */
export function SavingNote({ editing }: { editing: DraftEditing }) {
  const { state, failure } = useValue(editing.saving);
  const [later, setLater] = useState(false);
  const words = state === 'failed' ? failureText(failure) : t(`edit.saving.${state}`);
  return (
    <div class={styles['saving']} role="status" data-testid="saving" data-state={state}>
      {state === 'saved' && <Icon name="check" />}
      <span>{words}</span>
      {(state === 'failed' || state === 'waiting') && (
        <Button small tone="quiet" onClick={() => editing.retry()}>
          {t('state.retry')}
        </Button>
      )}
      {state === 'conflict' && (
        <Button small testId="load-theirs" onClick={() => setLater(false)}>
          {t('edit.conflict-load')}
        </Button>
      )}
      {state === 'conflict' && !later && (
        <Confirm
          title={t('edit.conflict-title')}
          text={t('edit.conflict-text')}
          action={t('edit.conflict-load')}
          onConfirm={() => editing.takeTheirs()}
          onClose={() => setLater(true)}
        />
      )}
    </div>
  );
}
