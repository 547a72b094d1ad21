export { GuestPrompt, type Purpose } from './guest-prompt';
export { Viewer } from './viewer';
