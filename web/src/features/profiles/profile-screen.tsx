import { peopleApi, type Profile, type ProfileTab } from '../../api';
import { ButtonLink, Empty, Growing, Ready, Screen, Tabs } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { usePages } from '../../lib/use-pages';
import { CardGrid } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';
import { ProfileHead } from './profile-head';

const tabNames = ['clips', 'liked', 'saved'] as const;

/** Someone's page: who they are, and their clips. */
export function ProfileScreen({ parameters, query }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(peopleApi);
  const handle = parameters['handle'] ?? '';
  const { loading, reload, set } = useLoading(() => api.profile(handle), [handle]);
  const wanted = tabNames.find((name) => name === query.get('tab')) ?? 'clips';
  useTitle(loading.state === 'ready' ? loading.value.person.name : `@${handle}`);
  return (
    <Screen title={`@${handle}`} testId="screen-profile" wide onBack={() => navigation.back('/')}>
      <Ready loading={loading} onRetry={reload}>
        {(profile) => (
          <>
            <ProfileHead
              profile={profile}
              onChange={(change) => set((now) => ({ ...now, ...change }))}
            />
            {profile.blocked ? (
              <Empty icon="block" title={t('profile.blocked')} text={t('profile.blocked-text')} />
            ) : (
              <ProfileClips profile={profile} tab={profile.isMe ? wanted : 'clips'} />
            )}
          </>
        )}
      </Ready>
    </Screen>
  );
}

function ProfileClips({ profile, tab }: { profile: Profile; tab: ProfileTab }) {
  const { handle } = profile.person;
  const tabs = tabNames.map((id) => ({
    id,
    text: t(`profile.tab.${id}`),
    href: `/@${encodeURIComponent(handle)}${id === 'clips' ? '' : `?tab=${id}`}`,
  }));
  return (
    <>
      {profile.isMe && <Tabs label={t('profile.tabs')} tabs={tabs} current={tab} />}
      <Grid key={tab} profile={profile} tab={tab} />
    </>
  );
}

function Grid({ profile, tab }: { profile: Profile; tab: ProfileTab }) {
  const api = useApi(peopleApi);
  const { handle } = profile.person;
  const pages = usePages(
    async (after) => {
      const page = await api.clips(handle, tab, after);
      return { items: page.clips, next: page.next };
    },
    [handle, tab],
  );
  const whose = profile.isMe ? 'mine' : 'theirs';
  return (
    <Growing
      pages={pages}
      skeleton="grid"
      empty={
        <Empty
          icon="film"
          title={t(tab === 'clips' ? `profile.none-${whose}` : `profile.none-${tab}`)}
        >
          {profile.isMe && tab === 'clips' && (
            <ButtonLink href="/create" tone="primary" icon="plus">
              {t('profile.upload')}
            </ButtonLink>
          )}
        </Empty>
      }
    >
      {(cards) => (
        <CardGrid label={t(`profile.tab.${tab}`)} cards={cards} withCreator={tab !== 'clips'} />
      )}
    </Growing>
  );
}
