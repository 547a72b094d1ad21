export { GuestState } from './guest-state';
export { SuspendedState } from './suspended-state';
