import { entranceApi, type Account } from '../../api';
import { Button, ButtonLink, Buttons, Failure } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';

export function SignOut({ account }: { account: Account | undefined }) {
  const { becomes, navigation } = useServices();
  const api = useApi(entranceApi);
  const { busy, failure, submit } = useSubmit(async () => {
    await api.signOut();
    becomes(await api.me());
    navigation.go('/');
  });
  if (account === undefined) {
    return (
      <Buttons>
        <ButtonLink tone="primary" href="/sign-up">
          {t('guest.sign-up')}
        </ButtonLink>
        <ButtonLink tone="quiet" href="/sign-in">
          {t('guest.sign-in')}
        </ButtonLink>
      </Buttons>
    );
  }
  return (
    <>
      <Button icon="leave" busy={busy} testId="sign-out" onClick={() => void submit()}>
        {t('settings.sign-out', { name: account.name })}
      </Button>
      <Failure failure={failure} />
    </>
  );
}
