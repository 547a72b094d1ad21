import { peopleApi } from '../../api';
import { Empty, Growing, List, Screen, Tabs } from '../../design';
import { t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { PersonRow } from '../cards';
import { FollowButton } from '../follows';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';

/** Who follows someone, or whom they follow. */
export function FollowersScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(peopleApi);
  const me = useMe();
  const handle = parameters['handle'] ?? '';
  const side = parameters['side'] === 'following' ? 'following' : 'followers';
  useTitle(`@${handle}`);
  const path = `/@${encodeURIComponent(handle)}`;
  const pages = usePages(
    async (after) => {
      const page = await api.followers(handle, side, after);
      return { items: page.people, next: page.next };
    },
    [handle, side],
  );
  return (
    <Screen title={`@${handle}`} testId="screen-followers" onBack={() => navigation.back(path)}>
      <Tabs
        label={t('profile.tabs')}
        tabs={[
          { id: 'followers', text: t('profile.followers-title'), href: `${path}/followers` },
          { id: 'following', text: t('profile.following-title'), href: `${path}/following` },
        ]}
        current={side}
      />
      <Growing pages={pages} empty={<Empty icon="people" title={t('profile.nobody')} />}>
        {(people) => (
          <List
            label={t(side === 'followers' ? 'profile.followers-title' : 'profile.following-title')}
          >
            {people.map(({ person, followed }) => (
              <PersonRow
                key={person.id}
                person={person}
                end={
                  person.id === me?.account?.id ? undefined : (
                    <FollowButton person={person} following={followed} />
                  )
                }
              />
            ))}
          </List>
        )}
      </Growing>
    </Screen>
  );
}
