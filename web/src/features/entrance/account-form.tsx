import { useEffect, useState } from 'preact/hooks';
import { entranceApi, passkeysApi, passkeysSupported, type Me } from '../../api';
import { Button, Field, Form } from '../../design';
import { language, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe } from '../services';
import { NewPassword } from './new-password';
import { ageOn, handleFrom, isHandle } from './rules';

/** How one means to come in. */
export type Way = 'password' | 'passkey';

interface Props {
  onMade(me: Me, way: Way): void;
  onPasskeyMissing(me: Me): void;
}

/** Who one is, and how one will come in. */
export function AccountForm({ onMade, onPasskeyMissing }: Props) {
  const api = useApi(entranceApi);
  const passkeys = useApi(passkeysApi);
  const [way, setWay] = useState<Way>('password');
  const minimumAge = useMe()?.minimumAge ?? 13;
  const [name, setName] = useState('');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const tooYoung = birthDate !== '' && ageOn(today(), birthDate) < minimumAge;
  const { busy, failure, submit } = useSubmit(async () => {
    const account = { handle, name: name.trim(), birthDate, language: language.get() };
    if (way === 'password') {
      onMade(await api.signUp({ ...account, password }), way);
      return;
    }
    const me = await api.signUp(account);
    await passkeys.register(t('passkey.first')).then(
      () => onMade(me, way),
      () => onPasskeyMissing(me),
    );
  });
  return (
    <Form
      failure={failure}
      testId="sign-up-form"
      onSubmit={() => {
        if (!tooYoung && isHandle(handle)) {
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
      <Handle value={handle} onInput={setHandle} />
      <BirthDate
        value={birthDate}
        minimumAge={minimumAge}
        tooYoung={tooYoung}
        onInput={setBirthDate}
      />
      {way === 'password' && <NewPassword value={password} onInput={setPassword} />}
      <Ways way={way} busy={busy} onChange={setWay} />
    </Form>
  );
}

interface WaysProps {
  way: Way;
  busy: boolean;
  onChange(way: Way): void;
}

/** Signs up the way that was chosen, or chooses the other one. */
function Ways({ way, busy, onChange }: WaysProps) {
  const byPasskey = way === 'passkey';
  return (
    <>
      <Button
        submit
        wide
        tone="primary"
        {...(byPasskey && { icon: 'key' })}
        busy={busy}
        testId="sign-up"
      >
        {t(byPasskey ? 'sign-up.by-passkey' : 'guest.sign-up')}
      </Button>
      {passkeysSupported() && (
        <Button
          wide
          tone="quiet"
          {...(!byPasskey && { icon: 'key' })}
          testId="other-way"
          onClick={() => onChange(byPasskey ? 'password' : 'passkey')}
        >
          {t(byPasskey ? 'sign-up.use-password' : 'sign-up.use-passkey')}
        </Button>
      )}
    </>
  );
}

function Handle({ value, onInput }: { value: string; onInput(handle: string): void }) {
  const free = useFree(value);
  const wrong = value !== '' && !isHandle(value);
  return (
    <Field
      label={t('account.handle')}
      prefix="@"
      hint={free === true ? t('sign-up.free') : t('account.handle-hint')}
      error={handleError(wrong, free)}
      value={value}
      name="username"
      autoComplete="username"
      maxLength={30}
      required
      testId="handle"
      onInput={(next) => onInput(next.toLowerCase().replace(/^@/, ''))}
    />
  );
}

interface BirthProps {
  value: string;
  minimumAge: number;
  tooYoung: boolean;
  onInput(value: string): void;
}

function BirthDate({ value, minimumAge, tooYoung, onInput }: BirthProps) {
  return (
    <Field
      label={t('account.birth-date')}
      type="date"
      hint={t('account.birth-date-hint', { n: minimumAge })}
      error={tooYoung ? t('problem.too-young') : undefined}
      value={value}
      autoComplete="bday"
      max={today()}
      required
      testId="birth-date"
      onInput={onInput}
    />
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
