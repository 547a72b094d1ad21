export { LearningChip } from './chip';
export { Learning } from './learning';
export { LearningPanel } from './panel';
