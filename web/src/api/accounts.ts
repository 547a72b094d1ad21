import type { Client } from './client';
import type { DeviceSession, Me, Passkey, Person, Standing } from './contract';

export interface NewAccount {
  handle: string;
  name: string;
  /** Absent where a passkey follows. */
  password?: string;
  birthDate: string;
  language: string;
}

export interface Setup {
  code: string;
  handle: string;
  name: string;
  password: string;
  instanceName: string;
}

/** Coming in and going out. */
export const entranceApi = (client: Client) => ({
  signUp: (account: NewAccount) => client.post<Me>('/api/accounts', account),
  available: (handle: string) =>
    client.get<{ available: boolean }>('/api/accounts/available', { handle }),
  signIn: (handle: string, password: string, code?: string) =>
    client.post<Me>('/api/session', { handle, password, ...(code !== undefined && { code }) }),
  signOut: () => client.delete('/api/session'),
  setup: (setup: Setup) => client.post<Me>('/api/setup', setup),
  forgotPassword: (who: string) => client.post('/api/password/forgotten', { who }),
  resetPassword: (token: string, next: string) =>
    client.post('/api/password/reset', { token, next }),
  confirmMailAddress: (token: string) => client.post('/api/mail-address/confirmation', { token }),
  me: () => client.get<Me>('/api/me'),
});

/** One's own account. */
export const accountApi = (client: Client) => ({
  changeProfile: (profile: { name: string; bio: string; language: string }) =>
    client.put('/api/account/profile', profile),
  changePassword: (current: string, next: string) =>
    client.put('/api/account/password', { current, next }),
  changeMailAddress: (address: string, password?: string) =>
    client.put('/api/account/mail-address', { address, ...(password && { password }) }),
  removeMailAddress: (password?: string) =>
    client.delete('/api/account/mail-address', { ...(password && { password }) }),
  sessions: () => client.get<{ sessions: DeviceSession[] }>('/api/sessions'),
  endSession: (id: string) => client.delete(`/api/sessions/${encodeURIComponent(id)}`),
  endOtherSessions: () => client.delete('/api/sessions'),
  passkeys: () => client.get<{ passkeys: Passkey[] }>('/api/account/passkeys'),
  removePasskey: (id: string) => client.delete(`/api/account/passkeys/${encodeURIComponent(id)}`),
  beginTotp: () => client.post<{ secret: string; uri: string }>('/api/account/totp'),
  confirmTotp: (code: string) =>
    client.put<{ recoveryCodes: string[] }>('/api/account/totp', { code }),
  endTotp: (password: string) => client.delete('/api/account/totp', { password }),
  standing: () => client.get<Standing>('/api/account/standing'),
  blocks: () => client.get<{ blocked: Person[]; muted: Person[] }>('/api/account/blocks'),
  keywords: () => client.get<{ words: string[] }>('/api/account/keywords'),
  setKeywords: (words: readonly string[]) => client.put('/api/account/keywords', { words }),
  remove: (password?: string) =>
    client.delete<{ deletionAt: string }>('/api/account', { ...(password && { password }) }),
  restore: () => client.post('/api/account/restore'),
});

/** Where the browser downloads everything that is stored about the viewer. */
export const exportAddress = '/api/account/export';
