import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { useSubmit } from '../lib/use-submit';
import { Button } from './button';
import { Dialog } from './dialog';
import { Buttons, Form } from './form';

interface Props {
  title: string;
  text: string;
  action: string;
  danger?: boolean;
  onConfirm(): Promise<unknown>;
  onClose(): void;
  children?: ComponentChildren;
}

/** Asks before something that cannot be undone; stays open with the reason if it fails. */
export function Confirm({ title, text, action, danger, onConfirm, onClose, children }: Props) {
  const { busy, failure, submit } = useSubmit(onConfirm);
  const confirm = async () => {
    if (await submit()) {
      onClose();
    }
  };
  return (
    <Dialog title={title} onClose={onClose} testId="confirm">
      <p>{text}</p>
      <Form failure={failure} onSubmit={() => void confirm()}>
        {children}
        <Buttons>
          <Button
            submit
            tone={danger === true ? 'danger' : 'primary'}
            busy={busy}
            testId="confirm-yes"
          >
            {action}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
