import { ButtonLink, Empty, Screen } from '../../design';
import { t } from '../../i18n';

/** A screen for those who may act, to somebody who may only look; and where they learn why. */
export function SuspendedState({ title }: { title: string }) {
  return (
    <Screen title={title} testId="screen-suspended">
      <Empty
        icon="shield"
        title={t('suspended.title')}
        text={t('suspended.text')}
        testId="account-suspended"
      >
        <ButtonLink tone="primary" href="/settings/standing">
          {t('suspended.why')}
        </ButtonLink>
      </Empty>
    </Screen>
  );
}
