import type { Client } from './client';
import type { ReportReason, SubjectKind } from './contract';

export interface Report {
  kind: SubjectKind;
  id: string;
  reason: ReportReason;
  note: string;
}

export const safetyApi = (client: Client) => ({
  report: (report: Report) => client.post('/api/reports', report),
  appeal: (decision: string, text: string) => client.post('/api/appeals', { decision, text }),
});
