import { useState } from 'preact/hooks';
import { passkeysSupported, type Me } from '../../api';
import { t } from '../../i18n';
import { safeAddress } from '../../lib/navigation';
import { useMe, useServices, useTitle, type ScreenProps } from '../services';
import { AccountForm } from './account-form';
import { EntranceFrame } from './entrance-frame';
import styles from './entrance.module.css';
import { PasskeyMissing, PasskeyOffer } from './passkey-steps';

/** What is left to do once the account is there. */
interface Made {
  me: Me;
  step: 'passkey' | 'passkey-missing';
}

/**
 * A new account. By password, a passkey is offered afterwards, so that it need not be typed again;
 * by passkey, one is asked for until there is one, or a password.
 */
export function SignUpScreen({ query }: ScreenProps) {
  const { becomes, navigation, viewer } = useServices();
  const next = safeAddress(query.get('next'));
  const me = useMe();
  const [made, setMade] = useState<Made>();
  useTitle(t('guest.sign-up'));
  const done = (account: Me) => {
    becomes(account);
    navigation.go(next, { replace: true });
    void viewer.refresh();
  };
  const step = made?.step ?? 'account';
  return (
    <EntranceFrame title={t(titles[step])} text={t(texts[step])} testId="screen-sign-up">
      {made === undefined && (
        <>
          {me?.open === false && <p role="alert">{t('sign-up.closed')}</p>}
          <AccountForm
            onMade={(account, way) => {
              if (way === 'passkey' || !passkeysSupported()) {
                done(account);
              } else {
                setMade({ me: account, step: 'passkey' });
              }
            }}
            onPasskeyMissing={(account) => setMade({ me: account, step: 'passkey-missing' })}
          />
          <p class={styles['other']}>
            {t('sign-up.have-account')}{' '}
            <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t('guest.sign-in')}</a>
          </p>
        </>
      )}
      {made?.step === 'passkey' && <PasskeyOffer onDone={() => done(made.me)} />}
      {made?.step === 'passkey-missing' && <PasskeyMissing onDone={() => done(made.me)} />}
    </EntranceFrame>
  );
}

const titles = {
  account: 'sign-up.title',
  passkey: 'sign-up.passkey-title',
  'passkey-missing': 'sign-up.missing-title',
} as const;

const texts = {
  account: 'sign-up.text',
  passkey: 'sign-up.passkey-text',
  'passkey-missing': 'sign-up.missing-text',
} as const;
