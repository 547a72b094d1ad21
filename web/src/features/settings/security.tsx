import { useState } from 'preact/hooks';
import { accountApi, type Account } from '../../api';
import { Button, Buttons, Field, Form, Panel, Section } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe, useServices } from '../services';
import { MailAddress } from './mail-address';
import { Passkeys } from './passkeys';
import { SecondFactor } from './second-factor';

const shortestPassword = 8;

/** How one comes in: password, passkeys, second factor, and a mail address where there is mail. */
export function Security({ account }: { account: Account }) {
  const mail = useMe()?.mail === true;
  return (
    <>
      <Section title={t('passkey.title')} text={t('passkey.text')}>
        <Passkeys />
      </Section>
      <Section title={t('totp.title')} text={t('totp.text')}>
        <SecondFactor account={account} />
      </Section>
      <Section
        title={t('password.title')}
        text={t(account.hasPassword ? 'password.text' : 'password.none')}
      >
        <Panel>
          <PasswordForm account={account} />
        </Panel>
      </Section>
      {mail && (
        <Section title={t('mail.title')} text={t('mail.text')}>
          <MailAddress account={account} />
        </Section>
      )}
    </>
  );
}

function PasswordForm({ account }: { account: Account }) {
  const { viewer, say } = useServices();
  const api = useApi(accountApi);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.changePassword(current, next);
    await viewer.refresh();
    setCurrent('');
    setNext('');
    say(t('password.changed'));
  });
  return (
    <Form failure={failure} testId="password-form" onSubmit={() => void submit()}>
      {account.hasPassword && (
        <Field
          label={t('password.current')}
          type="password"
          value={current}
          autoComplete="current-password"
          required
          testId="current-password"
          onInput={setCurrent}
        />
      )}
      <Field
        label={t('password.next')}
        hint={t('account.password-hint', { n: shortestPassword })}
        type="password"
        value={next}
        autoComplete="new-password"
        minLength={shortestPassword}
        required
        testId="next-password"
        onInput={setNext}
      />
      <Buttons>
        <Button submit tone="primary" busy={busy} testId="change-password">
          {t(account.hasPassword ? 'password.change' : 'sign-up.set-password')}
        </Button>
      </Buttons>
    </Form>
  );
}
