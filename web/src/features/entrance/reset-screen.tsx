import { useState } from 'preact/hooks';
import { entranceApi } from '../../api';
import { Button, Field, Form } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices, useTitle } from '../services';
import { EntranceFrame } from './entrance-frame';
import styles from './entrance.module.css';
import { shortestPassword, tokenOf } from './rules';

/** A new password by the link of a mail; afterwards one signs in anew. */
export function ResetScreen() {
  const { viewer, navigation, say } = useServices();
  const api = useApi(entranceApi);
  const [next, setNext] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.resetPassword(tokenOf(location), next);
    await viewer.refresh();
    navigation.go('/sign-in', { replace: true });
    say(t('password.changed'));
  });
  useTitle(t('reset.title'));
  return (
    <EntranceFrame title={t('reset.title')} text={t('reset.text')} testId="screen-reset">
      <Form failure={failure} testId="reset-form" onSubmit={() => void submit()}>
        <Field
          label={t('password.next')}
          hint={t('account.password-hint', { n: shortestPassword })}
          type="password"
          value={next}
          name="password"
          autoComplete="new-password"
          minLength={shortestPassword}
          required
          testId="next-password"
          onInput={setNext}
        />
        <Button submit wide tone="primary" busy={busy} testId="reset-password">
          {t('password.change')}
        </Button>
      </Form>
      <p class={styles['other']}>
        <a href="/forgotten-password">{t('reset.again')}</a>
      </p>
    </EntranceFrame>
  );
}
