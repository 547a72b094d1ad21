import type { Me } from '../api';
import type { IconName } from '../design';

export interface Destination {
  href: string;
  icon: IconName;
  name:
    | 'feed'
    | 'for-you'
    | 'following'
    | 'discover'
    | 'create'
    | 'inbox'
    | 'me'
    | 'sign-in'
    | 'settings'
    | 'moderation'
    | 'admin';
}

/** The five places that one goes to most. */
export function destinations(me: Me | undefined): Destination[] {
  const handle = me?.account?.handle;
  return [
    { href: '/', icon: 'home', name: 'feed' },
    { href: '/discover', icon: 'search', name: 'discover' },
    { href: '/create', icon: 'plus', name: 'create' },
    { href: '/inbox', icon: 'inbox', name: 'inbox' },
    handle === undefined
      ? { href: '/sign-in', icon: 'person', name: 'sign-in' }
      : { href: `/@${encodeURIComponent(handle)}`, icon: 'person', name: 'me' },
  ];
}
