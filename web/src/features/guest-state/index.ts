export { GuestState } from './guest-state';
