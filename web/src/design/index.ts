export { Icon, type IconName } from './icon';
export { IconButton } from './icon-button';
export { Meter } from './meter';
export { Sheet } from './sheet';
export { Switch } from './switch';
export { Toasts, type Toast } from './toasts';
