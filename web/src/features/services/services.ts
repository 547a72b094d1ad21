import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { Client, DraftNews, Me, Notice } from '../../api';
import type { Marks } from '../../lib/marks';
import type { Navigation } from '../../lib/navigation';
import type { Store } from '../../lib/store';
import { useValue } from '../../lib/use-store';
import type { Purpose, Viewer } from '../accounts';

/** What every screen may use of the app around it. */
export interface Services {
  client: Client;
  viewer: Viewer;
  navigation: Navigation;
  /** Whom the viewer follows, ahead of what the server last said. */
  follows: Marks;
  /** How many comments a clip has, as the server last said. */
  commentCounts: Store<ReadonlyMap<string, number>>;
  /** A short message at the foot of the screen. */
  say(text: string): void;
  /** Whether somebody is signed in; asks a guest to, and says what for. */
  signedInFor(purpose: Purpose): boolean;
  /** Opens a clip, with those that follow it in the list where it stood. */
  play(clip: string, list: readonly string[]): void;
  /** Clips, or all clips of a creator, leave every open feed at once. */
  gone(what: { clips?: readonly string[]; creators?: readonly string[] }): void;
  /** What came into the inbox last while the page was open. */
  lastNotice: Store<Notice | undefined>;
  /** Which of one's drafts went on last while the page was open. */
  lastDraft: Store<DraftNews | undefined>;
  /** The viewer has steered: the next clip is chosen anew. */
  steered(): void;
  /** Whom the viewer follows has changed, and the server knows. */
  followed(): void;
  /** Who is signed in has changed. */
  becomes(me: Me): void;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) {
    throw new Error('a screen must stand within a ServicesContext');
  }
  return services;
}

/** A part of the server's interface, such as `useApi(commentsApi)`. */
export function useApi<T>(make: (client: Client) => T): T {
  const { client } = useServices();
  return useMemo(() => make(client), [client, make]);
}

export function useMe(): Me | undefined {
  return useValue(useServices().viewer.me);
}

/** Names the page after its screen. */
export function useTitle(title: string): void {
  const instance = useMe()?.instance.name ?? 'Riffle';
  useEffect(() => {
    document.title = title === '' ? instance : `${title} · ${instance}`;
  }, [title, instance]);
}
