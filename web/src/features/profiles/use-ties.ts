import { peopleApi, type Profile } from '../../api';
import { failureText, t } from '../../i18n';
import { shareLink } from '../../lib/share-link';
import { useApi, useServices } from '../services';

/** What the viewer can do about somebody else: mute, block, take either back, share. */
export function useTies(profile: Profile, onChange: (change: Partial<Profile>) => void) {
  const { say, gone } = useServices();
  const api = useApi(peopleApi);
  const { person, muted } = profile;
  const { name } = person;
  const mute = async () => {
    try {
      await (muted ? api.untie(person.id, 'mute') : api.tie(person.id, 'mute'));
      onChange({ muted: !muted });
      if (!muted) {
        gone({ creators: [person.id] });
      }
      say(t(muted ? 'profile.unmuted' : 'profile.muted', { name }));
    } catch (failure) {
      say(failureText(failure));
    }
  };
  const block = async () => {
    await api.tie(person.id, 'block');
    onChange({ blocked: true, followed: false });
    gone({ creators: [person.id] });
    say(t('block.done', { name }));
  };
  const unblock = async () => {
    try {
      await api.untie(person.id, 'block');
      onChange({ blocked: false });
    } catch (failure) {
      say(failureText(failure));
    }
  };
  const share = async () => {
    const outcome = await shareLink(name, location.href);
    say(t(outcome === 'failed' ? 'share.failed' : 'share.copied'));
  };
  return { mute, block, unblock, share };
}
