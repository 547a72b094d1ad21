import { useState } from 'preact/hooks';
import { accountApi, type Account } from '../../api';
import { Button, Buttons, Confirm, Field, Form, Panel } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './settings.module.css';

/** Where a link for a new password goes: entered, confirmed by a mail, changed, removed. */
export function MailAddress({ account }: { account: Account }) {
  const { mailAddress, mailAddressPending } = account;
  return (
    <Panel testId="mail-address">
      {mailAddress !== undefined && (
        <p class={styles['addresses']}>{t('mail.in-use', { address: mailAddress })}</p>
      )}
      {mailAddressPending !== undefined && (
        <p class={styles['addresses']} role="status">
          {t('mail.pending', { address: mailAddressPending })}
        </p>
      )}
      <AddressForm account={account} />
      {(mailAddress ?? mailAddressPending) !== undefined && <Remove account={account} />}
    </Panel>
  );
}

function AddressForm({ account }: { account: Account }) {
  const { viewer, say } = useServices();
  const api = useApi(accountApi);
  const [address, setAddress] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.changeMailAddress(address.trim(), account.hasPassword ? password : undefined);
    await viewer.refresh();
    setAddress('');
    setPassword('');
    say(t('mail.sent'));
  });
  return (
    <Form failure={failure} testId="mail-form" onSubmit={() => void submit()}>
      <Field
        label={t(account.mailAddress === undefined ? 'mail.address' : 'mail.new-address')}
        type="email"
        value={address}
        autoComplete="email"
        inputMode="email"
        maxLength={254}
        required
        testId="new-mail-address"
        onInput={setAddress}
      />
      {account.hasPassword && (
        <Password value={password} testId="mail-password" onInput={setPassword} />
      )}
      <Buttons>
        <Button submit busy={busy} testId="save-mail-address">
          {t('mail.save')}
        </Button>
      </Buttons>
    </Form>
  );
}

function Remove({ account }: { account: Account }) {
  const { viewer } = useServices();
  const api = useApi(accountApi);
  const [asking, setAsking] = useState(false);
  const [password, setPassword] = useState('');
  return (
    <div>
      <Button tone="danger" testId="remove-mail-address" onClick={() => setAsking(true)}>
        {t('settings.remove')}
      </Button>
      {asking && (
        <Confirm
          title={t('mail.remove-title')}
          text={t('mail.remove-text')}
          action={t('settings.remove')}
          danger
          onConfirm={async () => {
            await api.removeMailAddress(account.hasPassword ? password : undefined);
            await viewer.refresh();
          }}
          onClose={() => setAsking(false)}
        >
          {account.hasPassword && (
            <Password value={password} testId="remove-mail-password" onInput={setPassword} />
          )}
        </Confirm>
      )}
    </div>
  );
}

interface PasswordProps {
  value: string;
  testId: string;
  onInput(value: string): void;
}

function Password(props: PasswordProps) {
  return (
    <Field
      label={t('password.current')}
      type="password"
      autoComplete="current-password"
      required
      {...props}
    />
  );
}
