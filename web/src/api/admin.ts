import type { Client } from './client';
import type {
  AdminClip,
  AdminPerson,
  AdminPersonChange,
  ClipState,
  Overview,
  Setting,
  SettingChange,
} from './contract';

const settings = '/api/admin/settings';

export const adminApi = (client: Client) => ({
  overview: () => client.get<Overview>('/api/admin/overview'),
  people: (q: string, after?: string) =>
    client.get<{ people: AdminPerson[]; next?: string }>('/api/admin/people', { q, after }),
  clips: (q: string, state: ClipState | '', after?: string) =>
    client.get<{ clips: AdminClip[]; next?: string }>('/api/admin/clips', { q, state, after }),
  changePerson: (id: string, change: AdminPersonChange) =>
    client.put(`/api/admin/people/${encodeURIComponent(id)}`, change),
  settings: () => client.get<{ settings: Setting[] }>(settings),
  changeSetting: (key: string, value: string) =>
    client.put(`${settings}/${encodeURIComponent(key)}`, { value }),
  settingsHistory: () => client.get<{ changes: SettingChange[] }>(`${settings}/history`),
});
