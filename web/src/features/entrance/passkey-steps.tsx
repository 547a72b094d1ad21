import { useState } from 'preact/hooks';
import { accountApi, passkeysApi } from '../../api';
import { Button, Buttons, Failure, Form } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';
import styles from './entrance.module.css';
import { NewPassword } from './new-password';

interface Props {
  onDone(): void;
}

/** A passkey besides the password, or none. */
export function PasskeyOffer({ onDone }: Props) {
  const { busy, failure, submit } = useFirstPasskey(onDone);
  return (
    <>
      <Failure failure={failure} />
      <Buttons>
        <Button
          tone="primary"
          icon="key"
          busy={busy}
          testId="add-passkey"
          onClick={() => void submit()}
        >
          {t('passkey.add')}
        </Button>
        <Button tone="quiet" testId="skip-passkey" onClick={onDone}>
          {t('guest.later')}
        </Button>
      </Buttons>
    </>
  );
}

/** Whoever signed up by passkey and made none: without one, or a password, they could not return. */
export function PasskeyMissing({ onDone }: Props) {
  const { busy, failure, submit } = useFirstPasskey(onDone);
  return (
    <>
      <Button
        wide
        tone="primary"
        icon="key"
        busy={busy}
        testId="add-passkey"
        onClick={() => void submit()}
      >
        {t('passkey.add')}
      </Button>
      <Failure failure={failure} />
      <p class={styles['or']}>{t('sign-in.or')}</p>
      <FirstPassword onDone={onDone} />
    </>
  );
}

function FirstPassword({ onDone }: Props) {
  const api = useApi(accountApi);
  const [password, setPassword] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.changePassword('', password);
    onDone();
  });
  return (
    <Form failure={failure} testId="first-password" onSubmit={() => void submit()}>
      <NewPassword value={password} onInput={setPassword} />
      <Button submit wide busy={busy} testId="set-password">
        {t('sign-up.set-password')}
      </Button>
    </Form>
  );
}

function useFirstPasskey(onDone: () => void) {
  const passkeys = useApi(passkeysApi);
  return useSubmit(async () => {
    await passkeys.register(t('passkey.first'));
    onDone();
  });
}
