import { useState } from 'preact/hooks';
import { accountApi, type Account } from '../../api';
import { Button, Buttons, Confirm, Failure, Field, Form, Panel } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { QrCode } from './qr-code';
import styles from './settings.module.css';

interface Begun {
  secret: string;
  uri: string;
}

/** Codes from an authenticator app: switched on by scanning and proving it, off by password. */
export function SecondFactor({ account }: { account: Account }) {
  const api = useApi(accountApi);
  const [begun, setBegun] = useState<Begun>();
  const [recovery, setRecovery] = useState<readonly string[]>();
  const { busy, failure, submit } = useSubmit(async () => setBegun(await api.beginTotp()));
  if (recovery !== undefined) {
    return <RecoveryCodes codes={recovery} onDone={() => setRecovery(undefined)} />;
  }
  if (account.totp) {
    return <SwitchOff account={account} />;
  }
  return (
    <Panel testId="totp">
      {begun === undefined ? (
        <div>
          <Button icon="shield" busy={busy} testId="begin-totp" onClick={() => void submit()}>
            {t('totp.begin')}
          </Button>
          <Failure failure={failure} />
        </div>
      ) : (
        <Prove
          begun={begun}
          onProved={(codes) => {
            setBegun(undefined);
            setRecovery(codes);
          }}
        />
      )}
    </Panel>
  );
}

function Prove({ begun, onProved }: { begun: Begun; onProved(codes: string[]): void }) {
  const { viewer } = useServices();
  const api = useApi(accountApi);
  const [code, setCode] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    const { recoveryCodes } = await api.confirmTotp(code.trim());
    onProved(recoveryCodes);
    await viewer.refresh();
  });
  return (
    <Form failure={failure} onSubmit={() => void submit()}>
      <p>{t('totp.scan')}</p>
      <QrCode text={begun.uri} label={t('totp.qr')} />
      <p class={styles['secret']}>
        {t('totp.or-type')} <code data-testid="totp-secret">{begun.secret}</code>
      </p>
      <Field
        label={t('account.code')}
        value={code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        required
        testId="totp-code"
        onInput={setCode}
      />
      <Buttons>
        <Button submit tone="primary" busy={busy} testId="confirm-totp">
          {t('totp.confirm')}
        </Button>
      </Buttons>
    </Form>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  return (
    <Panel testId="recovery-codes">
      <p>{t('totp.recovery')}</p>
      <ul class={styles['codes']}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Buttons>
        <Button tone="primary" onClick={onDone}>
          {t('totp.kept')}
        </Button>
      </Buttons>
    </Panel>
  );
}

function SwitchOff({ account }: { account: Account }) {
  const { viewer } = useServices();
  const api = useApi(accountApi);
  const [asking, setAsking] = useState(false);
  const [password, setPassword] = useState('');
  return (
    <Panel testId="totp">
      <p>{t('totp.is-on')}</p>
      <div>
        <Button tone="danger" testId="end-totp" onClick={() => setAsking(true)}>
          {t('totp.end')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('totp.end')}
          text={t('totp.end-text')}
          action={t('totp.end')}
          danger
          onConfirm={async () => {
            await api.endTotp(password);
            await viewer.refresh();
          }}
          onClose={() => setAsking(false)}
        >
          {account.hasPassword && (
            <Field
              label={t('account.password')}
              type="password"
              value={password}
              autoComplete="current-password"
              testId="totp-password"
              onInput={setPassword}
            />
          )}
        </Confirm>
      )}
    </Panel>
  );
}
