import type { Client } from './client';
import type { NewReport } from './contract';

export const safetyApi = (client: Client) => ({
  report: (report: NewReport) => client.post('/api/reports', report),
  appeal: (decision: string, text: string) => client.post('/api/appeals', { decision, text }),
});
