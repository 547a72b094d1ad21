export { Ambient } from './ambient';
export { clipStateText } from './clip-state';
export { Feed } from './feed';
export { FeedView, type FeedControls } from './feed-view';
export type { SlideActions } from './slide';
export { Watching, type Origin } from './watching';
export { Why } from './why';
