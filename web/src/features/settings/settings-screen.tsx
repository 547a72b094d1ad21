import type { FunctionComponent } from 'preact';
import type { Account } from '../../api';
import { Icon, List, ListRow, Panel, Screen, type IconName } from '../../design';
import { t } from '../../i18n';
import { useMe, useServices, useTitle, type ScreenProps } from '../services';
import { BlockedPeople } from './blocked-people';
import { DataAndDeletion } from './data-and-deletion';
import { Keywords } from './keywords';
import { LanguageSetting } from './language-setting';
import { ProfileForm } from './profile-form';
import { Security } from './security';
import { Sessions } from './sessions';
import { SignOut } from './sign-out';
import { StandingView } from './standing';

const pages = [
  'profile',
  'security',
  'sessions',
  'language',
  'keywords',
  'blocked',
  'standing',
  'data',
] as const;
type Page = (typeof pages)[number];

const icons: Record<Page, IconName> = {
  profile: 'person',
  security: 'lock',
  sessions: 'globe',
  language: 'book',
  keywords: 'tag',
  blocked: 'block',
  standing: 'shield',
  data: 'download',
};

const views: Record<Page, FunctionComponent<{ account: Account }>> = {
  profile: ProfileForm,
  security: Security,
  sessions: Sessions,
  language: LanguageSetting,
  keywords: Keywords,
  blocked: BlockedPeople,
  standing: StandingView,
  data: DataAndDeletion,
};

/** Everything about one's account, a page for each concern; guests choose their language. */
export function SettingsScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const account = useMe()?.account;
  const page = pages.find((each) => each === parameters['page']);
  useTitle(page === undefined ? t('nav.settings') : t(`settings.${page}`));
  if (page === undefined || (account === undefined && page !== 'language')) {
    return (
      <Screen title={t('nav.settings')} testId="screen-settings">
        <Contents account={account} />
      </Screen>
    );
  }
  const View = views[page];
  return (
    <Screen
      title={t(`settings.${page}`)}
      testId={`screen-settings-${page}`}
      onBack={() => navigation.back('/settings')}
    >
      {account === undefined ? <LanguageSetting /> : <View account={account} />}
    </Screen>
  );
}

function Contents({ account }: { account: Account | undefined }) {
  const role = account?.role;
  const shown = pages.filter((page) => account !== undefined || page === 'language');
  return (
    <>
      <Panel>
        <List label={t('nav.settings')}>
          {shown.map((page) => (
            <ListRow
              key={page}
              testId={`settings-${page}`}
              href={`/settings/${page}`}
              lead={<Icon name={icons[page]} />}
              title={t(`settings.${page}`)}
              text={t(`settings.${page}-hint`)}
              end={<Icon name="forward" />}
            />
          ))}
        </List>
      </Panel>
      {(role === 'moderator' || role === 'administrator') && (
        <Panel>
          <List>
            <ListRow
              href="/moderation"
              lead={<Icon name="shield" />}
              title={t('nav.moderation')}
              end={<Icon name="forward" />}
            />
            {role === 'administrator' && (
              <ListRow
                href="/admin"
                lead={<Icon name="gauge" />}
                title={t('nav.admin')}
                end={<Icon name="forward" />}
              />
            )}
          </List>
        </Panel>
      )}
      <SignOut account={account} />
    </>
  );
}
