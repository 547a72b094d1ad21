export { App } from './app';
export { startSession } from './session';
