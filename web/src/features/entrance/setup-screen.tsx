import { useState } from 'preact/hooks';
import { entranceApi } from '../../api';
import { Button, ButtonLink, Empty, Field, Form } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe, useServices, useTitle } from '../services';
import { EntranceFrame } from './entrance-frame';
import { NewPassword } from './new-password';

/** The first start: names the place, and makes its first administrator. */
export function SetupScreen() {
  const me = useMe();
  useTitle(t('setup.title'));
  return (
    <EntranceFrame title={t('setup.title')} text={t('setup.text')} testId="screen-setup">
      {me?.setupNeeded === false ? (
        <Empty icon="check" title={t('setup.done')}>
          <ButtonLink href="/">{t('missing.home')}</ButtonLink>
        </Empty>
      ) : (
        <SetupForm />
      )}
    </EntranceFrame>
  );
}

function SetupForm() {
  const { becomes, navigation } = useServices();
  const api = useApi(entranceApi);
  const [code, setCode] = useState('');
  const [instanceName, setInstanceName] = useState('Riffle');
  const [name, setName] = useState('');
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    const setup = { code: code.trim(), handle, name, password, instanceName };
    becomes(await api.setup(setup));
    navigation.go('/admin', { replace: true });
  });
  return (
    <Form failure={failure} testId="setup-form" onSubmit={() => void submit()}>
      <Field
        label={t('setup.code')}
        hint={t('setup.code-hint')}
        value={code}
        required
        testId="setup-code"
        onInput={setCode}
      />
      <Field
        label={t('setup.instance')}
        value={instanceName}
        maxLength={50}
        required
        testId="instance-name"
        onInput={setInstanceName}
      />
      <Field
        label={t('account.name')}
        value={name}
        maxLength={50}
        required
        testId="name"
        onInput={setName}
      />
      <Field
        label={t('account.handle')}
        prefix="@"
        hint={t('account.handle-hint')}
        value={handle}
        name="username"
        autoComplete="username"
        required
        testId="handle"
        onInput={(next) => setHandle(next.toLowerCase())}
      />
      <NewPassword value={password} onInput={setPassword} />
      <Button submit wide tone="primary" busy={busy} testId="finish-setup">
        {t('setup.finish')}
      </Button>
    </Form>
  );
}
