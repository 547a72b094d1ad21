import { useEffect, useState } from 'preact/hooks';
import { entranceApi, passkeysApi, passkeysSupported, type Me } from '../../api';
import { Button, Buttons, Failure, Field, Form } from '../../design';
import { language, t } from '../../i18n';
import { safeAddress } from '../../lib/navigation';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { EntranceFrame } from './entrance-frame';
import styles from './entrance.module.css';
import { ageOn, handleFrom, isHandle, shortestPassword } from './rules';

/** A new account; afterwards a passkey is offered, so that no password need be typed again. */
export function SignUpScreen({ query }: ScreenProps) {
  const { becomes, navigation } = useServices();
  const next = safeAddress(query.get('next'));
  const me = useMe();
  const [made, setMade] = useState<Me>();
  useTitle(t('guest.sign-up'));
  const done = (account: Me) => {
    becomes(account);
    navigation.go(next, { replace: true });
  };
  return (
    <EntranceFrame
      title={made === undefined ? t('sign-up.title') : t('sign-up.passkey-title')}
      text={made === undefined ? t('sign-up.text') : t('sign-up.passkey-text')}
      testId="screen-sign-up"
    >
      {made === undefined ? (
        <>
          {me?.open === false && <p role="alert">{t('sign-up.closed')}</p>}
          <AccountForm
            onMade={(account) => {
              if (passkeysSupported()) {
                setMade(account);
              } else {
                done(account);
              }
            }}
          />
          <p class={styles['other']}>
            {t('sign-up.have-account')}{' '}
            <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t('guest.sign-in')}</a>
          </p>
        </>
      ) : (
        <PasskeyOffer onDone={() => done(made)} />
      )}
    </EntranceFrame>
  );
}

function AccountForm({ onMade }: { onMade(me: Me): void }) {
  const api = useApi(entranceApi);
  const minimumAge = useMe()?.minimumAge ?? 13;
  const [name, setName] = useState('');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const free = useFree(handle);
  const tooYoung = birthDate !== '' && ageOn(today(), birthDate) < minimumAge;
  const { busy, failure, submit } = useSubmit(async () => {
    const account = { handle, name: name.trim(), password, birthDate, language: language.get() };
    onMade(await api.signUp(account));
  });
  const handleWrong = handle !== '' && !isHandle(handle);
  return (
    <Form
      failure={failure}
      testId="sign-up-form"
      onSubmit={() => {
        if (!tooYoung && !handleWrong) {
          void submit();
        }
      }}
    >
      <Field
        label={t('account.name')}
        hint={t('account.name-hint')}
        value={name}
        autoComplete="name"
        maxLength={50}
        required
        testId="name"
        onInput={(next) => {
          setHandle((before) => (before === handleFrom(name) ? handleFrom(next) : before));
          setName(next);
        }}
      />
      <Field
        label={t('account.handle')}
        prefix="@"
        hint={free === true ? t('sign-up.free') : t('account.handle-hint')}
        error={handleError(handleWrong, free)}
        value={handle}
        name="username"
        autoComplete="username"
        maxLength={30}
        required
        testId="handle"
        onInput={(next) => setHandle(next.toLowerCase().replace(/^@/, ''))}
      />
      <PasswordAndBirth
        password={password}
        onPassword={setPassword}
        birthDate={birthDate}
        onBirthDate={setBirthDate}
        minimumAge={minimumAge}
        tooYoung={tooYoung}
      />
      <Button submit wide tone="primary" busy={busy} testId="sign-up">
        {t('guest.sign-up')}
      </Button>
    </Form>
  );
}

interface BirthProps {
  password: string;
  onPassword(password: string): void;
  birthDate: string;
  onBirthDate(birthDate: string): void;
  minimumAge: number;
  tooYoung: boolean;
}

function PasswordAndBirth(props: BirthProps) {
  const { password, onPassword, birthDate, onBirthDate, minimumAge, tooYoung } = props;
  return (
    <>
      <Field
        label={t('account.password')}
        type="password"
        hint={t('account.password-hint', { n: shortestPassword })}
        value={password}
        name="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        required
        testId="password"
        onInput={onPassword}
      />
      <Field
        label={t('account.birth-date')}
        type="date"
        hint={t('account.birth-date-hint', { n: minimumAge })}
        error={tooYoung ? t('problem.too-young') : undefined}
        value={birthDate}
        autoComplete="bday"
        max={today()}
        required
        testId="birth-date"
        onInput={onBirthDate}
      />
    </>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function handleError(wrong: boolean, free: boolean | undefined): string | undefined {
  if (wrong) {
    return t('problem.handle-invalid');
  }
  return free === false ? t('problem.handle-taken') : undefined;
}

/** Whether a name is still free, once one has stopped typing. */
function useFree(handle: string): boolean | undefined {
  const api = useApi(entranceApi);
  const [free, setFree] = useState<boolean>();
  useEffect(() => {
    setFree(undefined);
    if (!isHandle(handle)) {
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      api.available(handle).then(
        ({ available }) => wanted && setFree(available),
        () => undefined,
      );
    }, 350);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [handle]);
  return free;
}

function PasskeyOffer({ onDone }: { onDone(): void }) {
  const passkeys = useApi(passkeysApi);
  const { busy, failure, submit } = useSubmit(async () => {
    await passkeys.register(t('passkey.first'));
    onDone();
  });
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
