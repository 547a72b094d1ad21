import type { components } from './schema';

type Schemas = components['schemas'];

export type Clip = Schemas['Clip'];
export type EventReceipt = Schemas['EventReceipt'];
export type EventType = ViewerEvent['type'];
export type FeedPage = Schemas['FeedPage'];
export type Interest = Schemas['Interest'];
export type LearningState = Schemas['LearningState'];
export type Reason = Schemas['WhyReason'];
export type Source = Schemas['ClipSource'];
export type ViewerEvent = Schemas['ViewerEvent'];
export type Why = Schemas['Why'];
