export { FollowButton } from './follow-button';
export { useFollow } from './use-follow';
