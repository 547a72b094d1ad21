import type { components } from './schema';

type Schemas = components['schemas'];

export type EventReceipt = Schemas['EventReceipt'];
export type Interest = Schemas['Interest'];
export type LearningState = Schemas['LearningState'];
export type Reason = Schemas['WhyReason'];
export type Source = Schemas['ClipSource'];
export type Why = Schemas['Why'];
export type * from './shapes';
export type * from './draft-shapes';
