export { App } from './app';
export { keepOffline } from './offline';
export { startFirstClip } from './opening';
export { startSession } from './session';
export { speakFirst } from './speech';
