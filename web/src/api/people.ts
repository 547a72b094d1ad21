import type { Client } from './client';
import type { Card, Follower, Person, Profile } from './contract';

export type Tie = 'follow' | 'block' | 'mute';
export type ProfileTab = 'clips' | 'liked' | 'saved';

const path = (person: string) => `/api/people/${encodeURIComponent(person)}`;

export const peopleApi = (client: Client) => ({
  profile: (handle: string) => client.get<Profile>(path(handle)),
  clips: (handle: string, tab: ProfileTab, after?: string) =>
    client.get<{ clips: Card[]; next?: string }>(`${path(handle)}/clips`, { tab, after }),
  followers: (handle: string, side: 'followers' | 'following', after?: string) =>
    client.get<{ people: Follower[]; next?: string }>(`${path(handle)}/${side}`, { after }),
  named: (prefix: string) => client.get<{ people: Person[] }>('/api/people', { prefix }),
  tie: (person: string, tie: Tie) => client.put(`${path(person)}/${tie}`),
  untie: (person: string, tie: Tie) => client.delete(`${path(person)}/${tie}`),
});
