import type { Client } from './client';
import type { Direction, Steering } from './contract';

export const steeringApi = (client: Client) => ({
  steering: () => client.get<Steering>('/api/steering'),
  steerTag: (tag: string, direction: Direction | 'none') =>
    client.put(`/api/steering/tags/${encodeURIComponent(tag)}`, { direction }),
  steerCreator: (person: string, direction: Direction | 'none') =>
    client.put(`/api/steering/creators/${encodeURIComponent(person)}`, { direction }),
  setChronological: (enabled: boolean) => client.put('/api/steering/chronological', { enabled }),
});
