export { LearningChip } from './chip';
export { LearnedBeliefs } from './learned-beliefs';
export { Learning } from './learning';
export { LearningPanel } from './panel';
