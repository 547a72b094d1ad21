import { peopleApi, type Person } from '../../api';
import { failureText, t } from '../../i18n';
import { useStore } from '../../lib/use-store';
import { useApi, useServices } from '../services';

export interface Follow {
  followed: boolean;
  /** Follows or unfollows, shown at once and taken back if the server does not take it. */
  toggle(): Promise<void>;
}

export function useFollow(person: Person, said: boolean, onFollow?: () => void): Follow {
  const { follows, say, signedInFor, followed: tellFollowed } = useServices();
  const api = useApi(peopleApi);
  const followed = useStore(follows.changed, () => follows.has(person.id, said));
  const toggle = async () => {
    if (!signedInFor('follow')) {
      return;
    }
    follows.set(person.id, !followed);
    try {
      await (followed ? api.untie(person.id, 'follow') : api.tie(person.id, 'follow'));
      tellFollowed();
      if (!followed) {
        onFollow?.();
      }
      say(t(followed ? 'follow.ended' : 'follow.begun', { name: person.name }));
    } catch (failure) {
      follows.set(person.id, followed);
      say(failureText(failure));
    }
  };
  return { followed, toggle };
}
