export { App } from './app';
export { keepOffline } from './offline';
export { startSession } from './session';
export { speakFirst } from './speech';
