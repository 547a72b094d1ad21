export { useTakeReceiver, type Take } from './begin';
export { CreateScreen } from './create-screen';
export { EditClipScreen } from './edit-clip-screen';
export { EditScreen } from './edit-screen';
export { UnsentQuestion } from './unsent-offer';
