import { ButtonLink, Empty, Screen, type IconName } from '../../design';
import { t } from '../../i18n';
import type { Purpose } from '../accounts';
import { useServices } from '../services';

interface Props {
  purpose: Purpose;
  title: string;
  icon: IconName;
}

/** A screen that only somebody signed in can use: what it would be for. */
export function GuestState({ purpose, title, icon }: Props) {
  const { navigation } = useServices();
  const back = `?next=${encodeURIComponent(navigation.place.get().path)}`;
  return (
    <Screen title={title} testId={`screen-${purpose}-guest`}>
      <Empty
        icon={icon}
        title={t(`guest.${purpose}.title`)}
        text={t(`guest.${purpose}.text`)}
        testId="guest-state"
      >
        <ButtonLink tone="primary" href={`/sign-up${back}`}>
          {t('guest.sign-up')}
        </ButtonLink>
        <ButtonLink tone="quiet" href={`/sign-in${back}`}>
          {t('guest.sign-in')}
        </ButtonLink>
      </Empty>
    </Screen>
  );
}
