export { TunePanel } from './tune-panel';
export { SteerRow } from './steer-row';
