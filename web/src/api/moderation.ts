import type { Client } from './client';
import type { AuditEntry, BlockedHash, Case, CaseFile, Template, Verdict } from './contract';

const cases = '/api/moderation/cases';
const templates = '/api/moderation/templates';
const hashes = '/api/moderation/hashes';

export const moderationApi = (client: Client) => ({
  cases: (state: Case['state'], after?: string) =>
    client.get<{ cases: Case[]; open: number; next?: string }>(cases, { state, after }),
  file: (id: string) => client.get<CaseFile>(`${cases}/${encodeURIComponent(id)}`),
  decide: (id: string, verdict: Verdict) =>
    client.post(`${cases}/${encodeURIComponent(id)}/decisions`, verdict),
  note: (id: string, text: string) =>
    client.post(`${cases}/${encodeURIComponent(id)}/notes`, { text }),
  answerAppeal: (id: string, accept: boolean, text: string) =>
    client.post(`/api/moderation/appeals/${encodeURIComponent(id)}`, { accept, text }),
  templates: () => client.get<{ templates: Template[] }>(templates),
  saveTemplate: (template: Template) => client.put(templates, template),
  removeTemplate: (name: string) => client.delete(`${templates}?name=${encodeURIComponent(name)}`),
  hashes: () => client.get<{ hashes: BlockedHash[] }>(hashes),
  addHash: (hash: string, note: string) => client.post(hashes, { hash, note }),
  removeHash: (hash: string) => client.delete(`${hashes}/${encodeURIComponent(hash)}`),
  audit: (after?: string) =>
    client.get<{ entries: AuditEntry[]; next?: string }>('/api/moderation/audit', { after }),
});
