import { useState } from 'preact/hooks';
import { entranceApi } from '../../api';
import { Button, ButtonLink, Field, Form } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useTitle } from '../services';
import { EntranceFrame } from './entrance-frame';

/** Has a link sent to whoever forgot their password; never says whether there is such an account. */
export function ForgottenScreen() {
  const [sent, setSent] = useState(false);
  useTitle(t('forgotten.title'));
  return (
    <EntranceFrame
      title={sent ? t('forgotten.sent-title') : t('forgotten.title')}
      text={sent ? t('forgotten.sent-text') : t('forgotten.text')}
      testId="screen-forgotten"
    >
      {sent ? (
        <ButtonLink href="/sign-in">{t('guest.sign-in')}</ButtonLink>
      ) : (
        <NameForm onSent={() => setSent(true)} />
      )}
    </EntranceFrame>
  );
}

function NameForm({ onSent }: { onSent(): void }) {
  const api = useApi(entranceApi);
  const [who, setWho] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.forgotPassword(who.trim());
    onSent();
  });
  return (
    <Form failure={failure} testId="forgotten-form" onSubmit={() => void submit()}>
      <Field
        label={t('forgotten.who')}
        value={who}
        name="username"
        autoComplete="username"
        maxLength={254}
        required
        testId="who"
        onInput={setWho}
      />
      <Button submit wide tone="primary" busy={busy} testId="send-link">
        {t('forgotten.send')}
      </Button>
    </Form>
  );
}
