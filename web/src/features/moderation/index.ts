export { CaseScreen } from './case-screen';
export { ModerationScreen } from './moderation-screen';
