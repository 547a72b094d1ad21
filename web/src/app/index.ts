export { App } from './app';
export { startSession } from './session';
export { speakFirst } from './speech';
