import { useState } from 'preact/hooks';
import { entranceApi, passkeysApi, passkeysSupported, type Me } from '../../api';
import { Button, ButtonLink, Failure, Field, Form } from '../../design';
import { t } from '../../i18n';
import { safeAddress } from '../../lib/navigation';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { EntranceFrame } from './entrance-frame';
import styles from './entrance.module.css';

/** Name and password, a second factor where there is one, or a passkey. */
export function SignInScreen({ query }: ScreenProps) {
  const next = safeAddress(query.get('next'));
  const me = useMe();
  useTitle(t('nav.sign-in'));
  return (
    <EntranceFrame title={t('sign-in.title')} text={t('sign-in.text')} testId="screen-sign-in">
      {me?.account !== undefined && (
        <ButtonLink href={`/@${encodeURIComponent(me.account.handle)}`}>
          {t('sign-in.already', { name: me.account.name })}
        </ButtonLink>
      )}
      <PasswordForm next={next} />
      {me?.mail === true && (
        <p class={styles['other']}>
          <a href="/forgotten-password" data-testid="forgotten">
            {t('forgotten.link')}
          </a>
        </p>
      )}
      {passkeysSupported() && (
        <>
          <p class={styles['or']}>{t('sign-in.or')}</p>
          <PasskeyButton next={next} />
        </>
      )}
      <p class={styles['other']}>
        {t('sign-in.no-account')}{' '}
        <a href={`/sign-up?next=${encodeURIComponent(next)}`}>{t('guest.sign-up')}</a>
      </p>
    </EntranceFrame>
  );
}

/** Whoever is suspended sees first why; whoever asked for their account to be deleted, that it will be. */
function afterSignIn({ account }: Me, next: string): string {
  if (account?.suspended === true) {
    return '/settings/standing';
  }
  return account?.deletionAt === undefined ? next : '/settings/data';
}

function PasswordForm({ next }: { next: string }) {
  const { becomes, navigation } = useServices();
  const api = useApi(entranceApi);
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const { busy, failure, submit } = useSubmit(async () => {
    try {
      const me = await api.signIn(handle.trim(), password, needsCode ? code.trim() : undefined);
      becomes(me);
      navigation.go(afterSignIn(me, next), { replace: true });
    } catch (thrown) {
      if ((thrown as { code?: string }).code === 'code-needed' && !needsCode) {
        setNeedsCode(true);
        return;
      }
      throw thrown;
    }
  });
  return (
    <Form failure={failure} testId="sign-in-form" onSubmit={() => void submit()}>
      <Field
        label={t('account.handle')}
        value={handle}
        name="username"
        autoComplete="username webauthn"
        required
        testId="handle"
        onInput={setHandle}
      />
      <Field
        label={t('account.password')}
        type="password"
        value={password}
        name="password"
        autoComplete="current-password"
        required
        testId="password"
        onInput={setPassword}
      />
      {needsCode && (
        <Field
          label={t('account.code')}
          hint={t('problem.code-needed')}
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
          testId="code"
          onInput={setCode}
        />
      )}
      <Button submit wide tone="primary" busy={busy} testId="sign-in">
        {t('guest.sign-in')}
      </Button>
    </Form>
  );
}

function PasskeyButton({ next }: { next: string }) {
  const { becomes, navigation } = useServices();
  const passkeys = useApi(passkeysApi);
  const api = useApi(entranceApi);
  const { busy, failure, submit } = useSubmit(async () => {
    await passkeys.signIn();
    const me = await api.me();
    becomes(me);
    navigation.go(afterSignIn(me, next), { replace: true });
  });
  return (
    <>
      <Button wide icon="key" busy={busy} testId="sign-in-passkey" onClick={() => void submit()}>
        {t('sign-in.passkey')}
      </Button>
      <Failure failure={failure} />
    </>
  );
}
