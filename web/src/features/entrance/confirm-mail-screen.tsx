import { useState } from 'preact/hooks';
import { entranceApi } from '../../api';
import { Button, ButtonLink, Failure } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices, useTitle } from '../services';
import { EntranceFrame } from './entrance-frame';
import { tokenOf } from './rules';

/** Takes a mail address into use; by a button, since programs that read mail open links, too. */
export function ConfirmMailScreen() {
  const { viewer } = useServices();
  const api = useApi(entranceApi);
  const [done, setDone] = useState(false);
  const { busy, failure, submit } = useSubmit(async () => {
    await api.confirmMailAddress(tokenOf(location));
    await viewer.refresh();
    setDone(true);
  });
  useTitle(t('confirm-mail.title'));
  return (
    <EntranceFrame
      title={done ? t('confirm-mail.done') : t('confirm-mail.title')}
      text={done ? t('confirm-mail.done-text') : t('confirm-mail.text')}
      testId="screen-confirm-mail"
    >
      {done ? (
        <ButtonLink href="/">{t('missing.home')}</ButtonLink>
      ) : (
        <Button wide tone="primary" busy={busy} testId="confirm-mail" onClick={() => void submit()}>
          {t('confirm-mail.do')}
        </Button>
      )}
      <Failure failure={failure} />
    </EntranceFrame>
  );
}
