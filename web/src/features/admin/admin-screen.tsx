import type { FunctionComponent } from 'preact';
import { Empty, Screen, Tabs } from '../../design';
import { t } from '../../i18n';
import { useMe, useTitle, type ScreenProps } from '../services';
import { AdminContent } from './admin-content';
import { AdminPeople } from './admin-people';
import { AdminSettings } from './admin-settings';
import { OverviewPage } from './overview';
import { SettingsHistory } from './settings-history';

const pages = ['overview', 'people', 'content', 'settings', 'history'] as const;
type Page = (typeof pages)[number];

const views: Record<Page, FunctionComponent> = {
  overview: OverviewPage,
  people: AdminPeople,
  content: AdminContent,
  settings: AdminSettings,
  history: SettingsHistory,
};

/** For those who run the place: how it is, who is there, and how it is set. */
export function AdminScreen({ parameters }: ScreenProps) {
  const role = useMe()?.account?.role;
  const page = pages.find((each) => each === parameters['page']) ?? 'overview';
  useTitle(t('nav.admin'));
  const View = views[page];
  const tabs = pages.map((id) => ({
    id,
    text: t(`admin.${id}`),
    href: id === 'overview' ? '/admin' : `/admin/${id}`,
  }));
  return (
    <Screen title={t('nav.admin')} testId="screen-admin" wide>
      {role === 'administrator' ? (
        <>
          <Tabs label={t('nav.admin')} tabs={tabs} current={page} />
          <View />
        </>
      ) : (
        <Empty icon="lock" title={t('problem.not-allowed')} testId="not-allowed" />
      )}
    </Screen>
  );
}
